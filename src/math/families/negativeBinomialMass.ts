import { stirlingError } from '../special/stirlingError';
import { deviance } from './saddlePoint';
import type { SaddlePoint } from './saddlePoint';

/**
 * Γ(k + r)/(Γ(r) k!) · pʳ · (1 − p)ᵏ, for an integer k ≥ 0 and r > 0: about its mode, where nothing cancels. Binomial and
 * beta-binomial masses are made of it too.
 * @param failure 1 − p, for a p that has lost its digits.
 * @param excess k·p − r·(1 − p), which may cancel: exact to 1 ulp, please.
 * @error 4 ulp of the result's log, 1 ulp at least.
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 */
export function negativeBinomialMass(k: number, r: number, p: number, failure: number, excess: number): SaddlePoint {
  if (k === 0) return { square: 1, exponent: r * (p < 0.5 ? Math.log(p) : Math.log1p(-failure)) };
  const n = k + r;
  const distance = deviance(k, n * failure, excess) + deviance(r, n * p, -excess);
  return {
    square: r / n / k / (2 * Math.PI),
    exponent: stirlingError(n) - stirlingError(k) - stirlingError(r) - distance,
  };
}
