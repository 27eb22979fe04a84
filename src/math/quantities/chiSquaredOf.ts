import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { alphaDivergenceOf } from './alphaDivergenceOf';
import { scaledQuantity } from './scaledQuantity';

/**
 * Pearson's χ²(p ‖ q) = E_q[(p/q − 1)²], without unit.
 * @returns ≥ 0; Infinity where p has mass and q has none, or the integral diverges in a tail, with the place.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error as `alphaDivergenceOf`.
 * @source Pearson (1900), Phil. Mag. 50, 157–175
 */
export function chiSquaredOf(p: Law, q: Law): Quantity {
  return scaledQuantity(alphaDivergenceOf(p, q, 2), 2);
}
