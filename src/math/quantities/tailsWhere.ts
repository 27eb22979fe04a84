import type { Tail } from '../families/family';
import type { ContinuousLaw } from '../law/law';
import type { InfiniteStretch } from './place';

type Tailed = Pick<ContinuousLaw, 'support' | 'landmarks' | 'tails' | 'quantile'>;

/**
 * The tails that p and q share and in which `diverges` holds, as intervals that begin at the outermost landmark of both.
 * A tail is shared where both supports end at the same place; elsewhere nothing can diverge but for lack of support.
 */
export function tailsWhere(
  p: Tailed,
  q: Tailed,
  diverges: (pTail: Tail, qTail: Tail) => boolean,
): readonly InfiniteStretch[] {
  const inner = [...p.landmarks, ...q.landmarks].filter(Number.isFinite);
  const { low, high } = p.support;
  const intervals: InfiniteStretch[] = [];
  if (low === q.support.low && diverges(p.tails.low, q.tails.low)) {
    intervals.push({ low, high: Math.min(...inner, p.quantile(0.5)), tail: 'low' });
  }
  if (high === q.support.high && diverges(p.tails.high, q.tails.high)) {
    intervals.push({ low: Math.max(...inner, p.quantile(0.5)), high, tail: 'high' });
  }
  return intervals;
}
