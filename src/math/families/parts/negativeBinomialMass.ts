import { stirlingError } from '../../special/stirlingError';
import { deviance } from './deviance';
import type { SaddlePoint } from './saddlePoint';

/** √r · e^(−δ(r)); for small r, where δ ~ −½ log r, without taking logs of what is a factor r. */
function rootOverStirling(r: number): SaddlePoint {
  if (r > 0.5) return { factor: Math.sqrt(r), exponent: -stirlingError(r) };
  return { factor: r, exponent: r * Math.log(r) + 1 - (r + 0.5) * Math.log1p(r) - stirlingError(r + 1) };
}

/**
 * Γ(k + r)/(Γ(r) k!) · pʳ · (1 − p)ᵏ, for an integer k ≥ 0 and r > 0: about its mode, where nothing cancels. Beta-binomial
 * masses are made of it too.
 * @param failure 1 − p, for a p that has lost its digits.
 * @param excess k·p − r·(1 − p), which may cancel: exact to 1 ulp, please.
 * @error 4 ulp of the result's log, 1 ulp at least.
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 */
export function negativeBinomialMass(k: number, r: number, p: number, failure: number, excess: number): SaddlePoint {
  const ofNone = (): number => r * (p < 0.5 ? Math.log(p) : Math.log1p(-failure));
  if (k === 0) return { factor: 1, exponent: ofNone() };
  // Where this is nearly all that is not at 0, it must not be e to the power of a large number.
  if (k === 1 && r * failure < 1) return { factor: r * failure, exponent: ofNone() };
  const n = k + r;
  const distance = deviance(k, n * failure, excess) + deviance(r, n * p, -excess);
  const root = rootOverStirling(r);
  return {
    factor: root.factor / Math.sqrt(n * k * 2 * Math.PI),
    exponent: root.exponent + stirlingError(n) - stirlingError(k) - distance,
  };
}
