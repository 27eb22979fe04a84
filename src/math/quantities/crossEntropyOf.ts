import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { accumulate } from './accumulate';
import { accumulatedQuantity } from './accumulatedQuantity';
import { centredPair } from './centredPair';
import { closedFormQuantity } from './closedFormQuantity';
import { crossEntropyPlace } from './crossEntropyPlace';
import { entropyOf } from './entropyOf';
import { familyPair } from './familyPair';
import { infiniteQuantity } from './infiniteQuantity';
import { massAt } from './massAt';
import { isSomewhere } from './place';
import { requireSameKind } from './requireSameKind';

/** H(p) + KL(p ‖ q) where both are closed forms. */
function closedCrossEntropy(p: Law, q: Law): number | null {
  const { crossEntropy, kl } = familyPair(p, q);
  if (crossEntropy !== null) return crossEntropy;
  const entropy = kl === null ? null : entropyOf(p);
  return entropy?.method === 'closed form' && kl !== null ? entropy.value + kl : null;
}

/**
 * H(p, q) = −E_p[log q] = H(p) + KL(p ‖ q), in nats.
 * @returns ≥ 0 for discrete laws; Infinity where p has mass and q has none, and where the integral diverges in a tail,
 * with the place.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error as `klOf`.
 * @source Cover & Thomas (2006), §2.3
 */
export function crossEntropyOf(p: Law, q: Law): Quantity {
  requireSameKind(p, q);
  const place = crossEntropyPlace(p, q);
  const closed = closedCrossEntropy(p, q);
  if (isSomewhere(place)) return infiniteQuantity(place);
  if (closed !== null) return closedFormQuantity(closed);
  const [near, model] = centredPair(p, q);
  return accumulatedQuantity(
    // Where q is narrow, log q bends: the integral must look there too.
    accumulate(p.kind === 'continuous' ? [near, model] : [p], (x) => {
      const mass = massAt(near, x);
      return mass === 0 ? 0 : -mass * model.logProb(x);
    }),
  );
}
