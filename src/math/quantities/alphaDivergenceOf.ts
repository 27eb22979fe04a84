import { alphaTerm } from '../divergence/alphaTerm';
import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { accumulate } from './accumulate';
import { accumulatedQuantity } from './accumulatedQuantity';
import { centredPair } from './centredPair';
import { closedFormQuantity } from './closedFormQuantity';
import { infiniteQuantity } from './infiniteQuantity';
import { logPowerRatio } from './logPowerRatio';
import { massAt } from './massAt';
import { isSomewhere } from './place';
import { powerRatioPlace } from './powerRatioPlace';
import { requireSameKind } from './requireSameKind';

/** The exponential of more than this is none that a double can hold. */
const LARGEST = Math.log(Number.MAX_VALUE);

/**
 * D_α(p ‖ q) = (1 − E_q[(p/q)ᵅ]) / (α(1 − α)) for α > 0, in nats in the sense of its limit KL(p ‖ q) at α = 1; 4·Hellinger²
 * at ½, χ²(p ‖ q)/2 at 2. Every term is ≥ 0.
 * @returns ≥ 0; Infinity for α ≥ 1 where p has mass and q has none, or the integral diverges in a tail, with the place.
 * @throws RangeError unless `alpha` is positive and finite, or unless p and q are both discrete or both continuous.
 * @error closed form (two normals) 1e-13 relative; sum 2e-15 relative, plus |α·log(p/q)| times that in each term; quadrature 1e-10 relative, or 1e-12 absolute.
 * @source Cressie & Read (1984), J. R. Stat. Soc. B 46, 440–464
 */
export function alphaDivergenceOf(p: Law, q: Law, alpha: number): Quantity {
  if (!(alpha > 0 && alpha < Infinity)) throw new RangeError(`alpha must be positive and finite, got ${alpha}`);
  requireSameKind(p, q);
  const place = powerRatioPlace(p, q, alpha);
  if (isSomewhere(place)) return infiniteQuantity(place);
  const log = alpha === 1 ? null : logPowerRatio(p, q, alpha);
  if (log !== null && log < LARGEST) return closedFormQuantity(Math.max(0, -Math.expm1(log) / (alpha * (1 - alpha))));
  const [near, model] = centredPair(p, q);
  return accumulatedQuantity(
    accumulate([near, model], (x) => {
      const [logP, logQ] = [near.logProb(x), model.logProb(x)];
      const [massP, massQ] = [massAt(near, x, logP), massAt(model, x, logQ)];
      return massP === 0 && massQ === 0 ? 0 : alphaTerm(massP, massQ, logP, logQ, alpha);
    }),
  );
}
