import { compensatedSum } from '../divergence/compensatedSum';
import { isFixed } from './isFixed';

/**
 * How much probs[index] may take: 1 − Σ locked others; its own value where it is locked or nothing else may move.
 * @error 2 ulp of 1.
 */
export function roomFor(probs: readonly number[], index: number, locked: ReadonlySet<number>): number {
  const others = [...probs.keys()].filter((x) => x !== index);
  const own = probs[index] ?? 0;
  if (isFixed(probs.length, index, locked)) return own;
  return Math.max(0, 1 - compensatedSum(others.filter((x) => locked.has(x)).map((x) => probs[x] ?? 0)));
}

/**
 * A pmf with probs[index] set and the rest rescaled so that the sum stays 1. The others keep their proportions, or share equally
 * where they sum to 0; locked entries keep their values. Index order = outcome order.
 * @returns a new array; the value is clipped to [0, 1 − Σ locked]. Unchanged when `index` is locked or nothing else may move.
 * @throws RangeError if `index` is not an outcome or `value` is NaN.
 * @error the sum is 1 to 2 ulp if it was 1 before.
 */
export function setProbability(
  probs: readonly number[],
  index: number,
  value: number,
  locked: ReadonlySet<number>,
): readonly number[] {
  if (!(index in probs)) throw new RangeError(`index must be an outcome from 0 to ${probs.length - 1}, got ${index}`);
  if (Number.isNaN(value)) throw new RangeError('value must be a number, got NaN');
  if (isFixed(probs.length, index, locked)) return probs;

  const free = probs.map((_, x) => x).filter((x) => x !== index && !locked.has(x));
  const room = roomFor(probs, index, locked);
  const set = Math.min(Math.max(value, 0), room);
  const left = room - set;
  const others = compensatedSum(free.map((x) => probs[x] ?? 0));
  return probs.map((prob, x) => {
    if (x === index) return set;
    if (locked.has(x)) return prob;
    return others > 0 ? (prob / others) * left : left / free.length;
  });
}
