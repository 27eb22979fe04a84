import type { Interval } from '../families/family';
import type { ContinuousLaw } from './law';

type Placed = Pick<ContinuousLaw, 'support' | 'gaps'>;

/** Where a law has no density, on the whole line, ascending. */
const emptyOf = ({ support, gaps }: Placed): readonly Interval[] => [
  { low: -Infinity, high: support.low },
  ...gaps,
  { low: support.high, high: Infinity },
];

/**
 * The intervals between the outer ends of two supports where neither law has density.
 * @returns ascending.
 */
export function commonGaps(a: Placed, b: Placed): readonly Interval[] {
  const [first, last] = [Math.min(a.support.low, b.support.low), Math.max(a.support.high, b.support.high)];
  return emptyOf(a)
    .flatMap((ours) =>
      emptyOf(b).map((theirs) => ({ low: Math.max(ours.low, theirs.low), high: Math.min(ours.high, theirs.high) })),
    )
    .filter(({ low, high }) => low < high && low >= first && high <= last)
    .toSorted((x, y) => x.low - y.low);
}
