import { runningSum } from '../divergence/runningSum';
import { isTabulated } from '../law/isTabulated';
import type { DiscreteLaw } from '../law/law';
import { blockSum } from './blockSum';

/** So many outcomes are added up one by one; more where the masses may be rough. */
const [SMOOTH, ROUGH] = [2 ** 14, 2 ** 18];

/** Of more, about so many blocks are made. */
const BLOCKS = 1024;

/**
 * The length of the blocks that so many outcomes of the laws can be added up in: 1 up to 2¹⁴ of them, or 2¹⁸ where a law
 * is tabulated. A family that spreads over more is smooth over a thousandth of them.
 * @error none.
 */
export function blockLength(laws: readonly DiscreteLaw[], count: number): number {
  return count <= (laws.some(isTabulated) ? ROUGH : SMOOTH) ? 1 : Math.ceil(count / BLOCKS);
}

/**
 * Σ f(x) over the integers from first to last; 0 where first > last.
 * @param laws whose supports say where f may jump.
 * @param length of the blocks that it is added up in, of `blockLength` of all that f is looked at over.
 * @error 1 ulp in blocks of 1, else as `blockSum`.
 */
export function outcomesSum(
  laws: readonly DiscreteLaw[],
  f: (x: number) => number,
  first: number,
  last: number,
  length: number,
): number {
  const sum = runningSum();
  if (length === 1) {
    // Beyond 2⁵³ an outcome may be its own successor.
    for (let i = 0; i <= last - first; i++) sum.add(f(first + i));
    return sum.value();
  }
  const starts = laws.flatMap(({ support }) => [support.low, support.high + 1]).filter((x) => x > first && x <= last);
  const cuts = [first, ...new Set(starts.toSorted((a, b) => a - b)), last + 1];
  for (const [i, end] of cuts.slice(1).entries()) {
    for (let from = cuts[i] ?? end; from < end; from += length) sum.add(blockSum(f, from, Math.min(from + length, end) - 1));
  }
  return sum.value();
}
