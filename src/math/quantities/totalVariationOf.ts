import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { accumulate } from './accumulate';
import { accumulatedQuantity } from './accumulatedQuantity';
import { centredPair } from './centredPair';
import { massAt } from './massAt';
import { requireSameKind } from './requireSameKind';
import { scaledQuantity } from './scaledQuantity';

/**
 * TV(p, q) = ½ ∫ |p − q| = the largest difference p(A) − q(A) over events A; a probability, without unit. A metric.
 * @returns from 0 to 1 (disjoint supports); always finite.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error sum 2e-15 relative; quadrature as its bound says: the integrand has a kink wherever p and q cross.
 * @source Levin, Peres & Wilmer (2009), Markov Chains and Mixing Times, §4.1
 */
export function totalVariationOf(p: Law, q: Law): Quantity {
  requireSameKind(p, q);
  const [near, model] = centredPair(p, q);
  const both = accumulatedQuantity(accumulate([near, model], (x) => Math.abs(massAt(near, x) - massAt(model, x))));
  return scaledQuantity(both, 0.5);
}
