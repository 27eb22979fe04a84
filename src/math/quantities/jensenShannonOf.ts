import { jensenShannonTerm } from '../divergence/jensenShannonTerm';
import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { accumulate } from './accumulate';
import { accumulatedQuantity } from './accumulatedQuantity';
import { centredPair } from './centredPair';
import { massAt } from './massAt';
import { requireSameKind } from './requireSameKind';

/**
 * JS(p, q) = ½·KL(p ‖ m) + ½·KL(q ‖ m) with m = (p + q)/2, in nats: the divergence, not its square root.
 * @returns from 0 to log 2 (disjoint supports); always finite.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error sum 2e-15 relative; quadrature 1e-10 relative, or 1e-12 absolute near 0.
 * @source Lin (1991), IEEE Trans. Inf. Theory 37, 145–151
 */
export function jensenShannonOf(p: Law, q: Law): Quantity {
  requireSameKind(p, q);
  const [near, model] = centredPair(p, q);
  return accumulatedQuantity(accumulate([near, model], (x) => jensenShannonTerm(massAt(near, x), massAt(model, x))));
}
