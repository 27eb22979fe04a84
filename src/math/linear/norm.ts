import type { Vector } from './vector';

/**
 * √Σ v_i², scaled by the largest |v_i| so that no square overflows or vanishes; `Math.hypot` is not the same in every
 * browser.
 * @returns 0 for no coordinates, Infinity where one is infinite and none NaN, else NaN where one is.
 * @error n·2⁻⁵³ relative.
 */
export function norm(vector: Vector): number {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  return largest * Math.sqrt(vector.reduce((sum, value) => sum + (value / largest) ** 2, 0));
}
