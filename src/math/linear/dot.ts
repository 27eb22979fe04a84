import type { Vector } from './vector';

/**
 * Σ a_i b_i over the first a.length coordinates; 0 for none. A coordinate that b lacks gives NaN.
 * @error n·2⁻⁵³ relative to Σ|a_i b_i|.
 */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [i, value] of a.entries()) sum += value * (b[i] ?? Number.NaN);
  return sum;
}
