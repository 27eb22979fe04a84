import { klTerm } from '../divergence/klTerm';
import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { expm1Minus } from '../special/expm1Minus';
import { accumulate, accumulateIntegral } from './accumulate';
import type { Accumulated } from './accumulate';
import { accumulatedQuantity } from './accumulatedQuantity';
import { centredPair } from './centredPair';
import { closedFormQuantity } from './closedFormQuantity';
import { crossEntropyPlace } from './crossEntropyPlace';
import { familyPair } from './familyPair';
import { infiniteQuantity } from './infiniteQuantity';
import { massAt } from './massAt';
import { isSomewhere } from './place';
import { requireSameKind } from './requireSameKind';

interface Terms {
  /** p·log(p/q) at x. */
  readonly signed: (x: number) => number;
  /** p·log(p/q) − p + q at x: ≥ 0, and free of cancellation where the log-ratio is. */
  readonly generalized: (x: number) => number;
}

function termsOf(p: Law, q: Law): Terms {
  const { logRatio } = familyPair(p, q);
  return {
    signed: (x) => {
      const logP = p.logProb(x);
      const massP = massAt(p, x, logP);
      return massP === 0 ? 0 : massP * (logRatio ? logRatio(x) : logP - q.logProb(x));
    },
    generalized: (x) => {
      const [logP, logQ] = [p.logProb(x), q.logProb(x)];
      const [massP, massQ] = [massAt(p, x, logP), massAt(q, x, logQ)];
      // So far out that the log of a model may overflow, too.
      if (massP === 0 && massQ === 0) return 0;
      if (!logRatio || logP === -Infinity || logQ === -Infinity) return klTerm(massP, massQ, logP, logQ);
      const ratio = logRatio(x);
      return Math.abs(ratio) < 1 ? massP * expm1Minus(-ratio) : klTerm(massP, massQ, logP, logQ);
    },
  };
}

/** From this share of E|log p/q| on, the signed terms of an integral cancel too little to matter. */
const FAR_APART = 0.3;

/**
 * Laws far apart by the signed terms, which do not ask where the mass of q is (it may be too narrow, so far out, for
 * doubles to find it); nearly equal ones by the generalized terms, which do not cancel.
 */
function klBetween(p: Law, q: Law): Accumulated {
  const { signed, generalized } = termsOf(p, q);
  // Both are, or neither.
  if (p.kind === 'discrete' || q.kind === 'discrete') return accumulate([p, q], generalized);
  const byRatio = accumulateIntegral([p, q], signed);
  return byRatio.value > FAR_APART * byRatio.magnitude ? byRatio : accumulate([p, q], generalized);
}

/**
 * KL(p ‖ q) = E_p[log p − log q], in nats. Where the two have no closed form, p·log(p/q) is integrated, or for nearly equal
 * laws and for sums p·log(p/q) − p + q, which is never negative and does not cancel.
 * @returns ≥ 0; Infinity where p has mass and q has none, and where the integral diverges in a tail, with the place.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error closed form 1e-13 relative; finite sum 2e-15, infinite 1e-12; quadrature 1e-10 relative, or 1e-12 absolute near 0.
 * @source Cover & Thomas (2006), §2.3 and §8.5
 */
export function klOf(p: Law, q: Law): Quantity {
  requireSameKind(p, q);
  const { kl } = familyPair(p, q);
  const place = crossEntropyPlace(p, q);
  if (isSomewhere(place)) return infiniteQuantity(place);
  if (kl !== null) return closedFormQuantity(kl);
  return accumulatedQuantity(klBetween(...centredPair(p, q)));
}
