import type { Pmf } from '../families/pmf';
import { compensatedSum } from './compensatedSum';
import { quantityOf } from './quantity';
import { requireSameLength } from './requireSameLength';
import type { Quantity } from './quantity';

/**
 * H(p, q) = −Σ p(x) log q(x), in nats; an outcome without mass under p contributes 0.
 * @returns ≥ 0; Infinity where p has mass and q has none, with those outcomes named.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative to the pmfs as given.
 * @source Cover & Thomas (2006), §2.3
 */
export function crossEntropy(p: Pmf, q: Pmf): Quantity {
  requireSameLength(p, q);
  const terms = p.probs.map((prob, x) => {
    const logQ = q.logProbs[x] ?? -Infinity;
    if (p.logProbs[x] === -Infinity) return 0;
    return logQ === -Infinity ? Infinity : -prob * logQ;
  });
  return quantityOf(compensatedSum(terms), terms);
}
