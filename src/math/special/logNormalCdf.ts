import erfc from '@stdlib/math-base-special-erfc';
import { erfcx } from './erfcx';
import { gaussianExp } from './gaussianExp';

/**
 * log Φ(z), the log of the standard normal distribution function; for log(1 − Φ(z)) give −z.
 * @returns ≤ 0; −Infinity for −Infinity, 0 for Infinity (and from z = 38.5 on, where 1 − Φ underflows).
 * @error 1e-15 relative for every z, underflow apart.
 * @source NIST Digital Library of Mathematical Functions, 7.2.2, 7.6
 */
export function logNormalCdf(z: number): number {
  if (z < -1) return z === -Infinity ? z : Math.log(erfcx(-z * Math.SQRT1_2) / 2) - (z * z) / 2;
  if (z < 1) return Math.log1p(-erfc(z * Math.SQRT1_2) / 2);
  return Math.log1p((-erfcx(z * Math.SQRT1_2) * gaussianExp(z)) / 2);
}
