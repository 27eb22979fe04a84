import { compensatedSum } from '../divergence/compensatedSum';
import { requireDimension } from '../linear/vector';
import type { Vector } from '../linear/vector';

/**
 * The mean of at least one vector, a coordinate each.
 * @throws RangeError naming `scores` if there are none or one has another length than the first.
 * @error 2⁻⁵² relative to the mean |entry| of each coordinate.
 */
export function meanOfVectors(scores: readonly Vector[]): Vector {
  const [first] = scores;
  if (!first) throw new RangeError('scores must hold at least one vector');
  for (const [i, score] of scores.entries()) requireDimension(`scores[${i}]`, score, first.length);
  return first.map((_, k) => compensatedSum(scores.map((score) => score[k] ?? Number.NaN)) / scores.length);
}
