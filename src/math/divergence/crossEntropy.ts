import type { Pmf } from '../families/pmf';
import { requireSameLength } from './requireSameLength';
import type { Quantity } from './quantity';
import { sumOfTerms } from './sumOfTerms';

/**
 * H(p, q) = −Σ p(x) log q(x), in nats; an outcome without mass under p contributes 0.
 * @returns ≥ 0; Infinity where p has mass and q has none, with those outcomes named.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative to the pmfs as given.
 * @source Cover & Thomas (2006), §2.3
 */
export function crossEntropy(p: Pmf, q: Pmf): Quantity {
  requireSameLength(p, q);
  const { probs, logProbs } = p;
  return sumOfTerms(probs.length, (terms, from, to) => {
    for (let x = from; x < to; x++) {
      const logQ = q.logProbs[x] ?? -Infinity;
      if (logProbs[x] === -Infinity) terms[x - from] = 0;
      else terms[x - from] = logQ === -Infinity ? Infinity : -(probs[x] ?? 0) * logQ;
    }
  });
}
