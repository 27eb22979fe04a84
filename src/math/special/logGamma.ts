import gammaln from '@stdlib/math-base-special-gammaln';
import { logGammaBregman } from './logGammaBregman';

/** The digamma function at 1, minus Euler's constant. */
const DIGAMMA_AT_1 = -0.5772156649015329;

/**
 * log Γ(x) for x > 0, to the last digits near its zeros 1 and 2 too (gammaln of @stdlib loses up to three of them around
 * 0.2 and 1.2): from the zero nearby by the tangent there and the Bregman divergence, below and above by Γ(x + 1) = xΓ(x).
 * @returns Infinity at 0 and at Infinity; NaN below 0.
 * @error 6e-16 relative for every x.
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x >= 8) return gammaln(x);
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  if (x < 1.5) return (x - 1) * DIGAMMA_AT_1 + logGammaBregman(x, 1);
  if (x < 3) return (x - 2) * (DIGAMMA_AT_1 + 1) + logGammaBregman(x, 2);
  let product = 1;
  let rest = x;
  while (rest >= 3) {
    rest -= 1;
    product *= rest;
  }
  return Math.log(product) + logGamma(rest);
}
