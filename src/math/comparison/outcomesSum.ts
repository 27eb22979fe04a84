import { runningSum } from '../divergence/runningSum';
import type { DiscreteLaw } from '../law/law';
import { blockSum } from './blockSum';

/** So many outcomes are added up one by one, whatever f does between them. */
const ALL = 2 ** 18;

/** Of more, so many blocks are made. */
const BLOCKS = 4096;

/**
 * Σ f(x) over the integers from first to last; 0 where first > last.
 * @param laws whose supports say where f may jump.
 * @error 1 ulp up to 2¹⁸ of them; beyond as `blockSum` on 4096 blocks: a family of so many outcomes is smooth over one.
 */
export function outcomesSum(laws: readonly DiscreteLaw[], f: (x: number) => number, first: number, last: number): number {
  const sum = runningSum();
  const count = last - first + 1;
  if (count <= ALL) {
    for (let i = 0; i < count; i++) sum.add(f(first + i));
    return sum.value();
  }
  const starts = laws.flatMap(({ support }) => [support.low, support.high + 1]).filter((x) => x > first && x <= last);
  const cuts = [first, ...new Set(starts.toSorted((a, b) => a - b)), last + 1];
  const size = Math.ceil(count / BLOCKS);
  for (const [i, end] of cuts.slice(1).entries()) {
    for (let from = cuts[i] ?? end; from < end; from += size) sum.add(blockSum(f, from, Math.min(from + size, end) - 1));
  }
  return sum.value();
}
