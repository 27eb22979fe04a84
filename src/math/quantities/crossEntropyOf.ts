import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { accumulate } from './accumulate';
import { accumulatedQuantity } from './accumulatedQuantity';
import { centredPair } from './centredPair';
import { closedFormQuantity } from './closedFormQuantity';
import { crossEntropyPlace } from './crossEntropyPlace';
import { crossEntropyUnderNormal } from './crossEntropyUnderNormal';
import { entropyOf } from './entropyOf';
import { familyPair } from './familyPair';
import { infiniteQuantity } from './infiniteQuantity';
import { massAt } from './massAt';
import { isSomewhere } from './place';
import { requireSameKind } from './requireSameKind';

/** From the family of both: its own form, or H(p) + KL(p ‖ q) where it knows both (two numbers ≥ 0 of counts do not cancel). */
function ofFamily(p: Law, q: Law): Quantity | null {
  const { crossEntropy, kl } = familyPair(p, q);
  if (crossEntropy !== null) return closedFormQuantity(crossEntropy);
  if (kl === null) return null;
  const entropy = entropyOf(p);
  if (entropy.method === 'quadrature') return null;
  const value = entropy.value + kl;
  return { ...closedFormQuantity(value), method: entropy.method };
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
  if (isSomewhere(place)) return infiniteQuantity(place);
  const known = ofFamily(p, q) ?? crossEntropyUnderNormal(p, q);
  if (known) return known;
  const [near, model] = centredPair(p, q);
  return accumulatedQuantity(
    // Where q is narrow, log q bends: the integral must look there too.
    accumulate(p.kind === 'continuous' ? [near, model] : [p], (x) => {
      const mass = massAt(near, x);
      return mass === 0 ? 0 : -mass * model.logProb(x);
    }),
  );
}
