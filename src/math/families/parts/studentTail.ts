import erfcinv from '@stdlib/math-base-special-erfcinv';
import { betaTails } from '../../special/betaTails';
import { decreasingIntegral } from '../../special/decreasingIntegral';
import { newtonRoot } from './newtonRoot';

/** Above this ν the incomplete beta function's argument ν/(ν + z²) rounds too much of z away, and the density is near normal. */
const NEAR_NORMAL = 30;

/** From this |z|/√ν on the tail is its power. */
const FAR = 1e20;

/** log p(z) of the standard Student t. */
type LogDensity = (z: number) => number;

/** Panels for t: the density's slope allows for 4/slope. */
const panel =
  (nu: number) =>
  (z: number): number =>
    Math.min((4 * (nu + z * z)) / ((nu + 1) * z), Math.max(0.5, z / 4));

/**
 * P(T > z) of the standard Student t with ν degrees of freedom, z ≥ 0: by the incomplete beta function, for ν > 30 by
 * quadrature of the density, far out by the power of the tail.
 * @returns 0 … ½.
 * @error 2e-15 relative for ν ≤ 30, 1e-14 for larger (what the density is worth, in the far tail).
 * @source NIST Digital Library of Mathematical Functions, 8.17.1, 8.17.4
 */
export function studentTail(nu: number, logDensity: LogDensity, z: number): number {
  if (z === Infinity) return 0;
  if (z / Math.sqrt(nu) > FAR) return Math.exp(logDensity(z) + Math.log(z) - Math.log(nu));
  const density = (t: number): number => Math.exp(logDensity(t));
  if (z < 1) {
    if (nu > NEAR_NORMAL) return 0.5 - decreasingIntegral(density, 0, z, panel(nu));
    return 0.5 - betaTails(0.5, nu / 2)((z * z) / (nu + z * z), nu / (nu + z * z)).lower / 2;
  }
  if (nu > NEAR_NORMAL) return decreasingIntegral(density, z, Infinity, panel(nu));
  return betaTails(nu / 2, 0.5)(nu / (nu + z * z), (z * z) / (nu + z * z)).lower / 2;
}

/**
 * The z ≥ 0 with P(T > z) = u, 0 < u ≤ ½, by Newton's method in arsinh z, where the tails are nearly straight.
 * @returns Infinity where z is beyond the doubles.
 * @error 1e-14 relative, as far as u is worth it.
 */
export function studentTailInverse(nu: number, logDensity: LogDensity, u: number): number {
  const logLevel = Math.log(u);
  const f = (s: number): readonly [number, number] => {
    const z = Math.sinh(s);
    const tail = studentTail(nu, logDensity, z);
    return [logLevel - Math.log(tail), Math.exp(logDensity(z) - Math.log(tail)) * Math.cosh(s)];
  };
  const high = Math.asinh(Number.MAX_VALUE / 4);
  if (f(high)[0] < 0) return Infinity;
  const start = Math.asinh(Math.SQRT2 * erfcinv(2 * u));
  return Math.sinh(newtonRoot(f, { low: 0, high, start }));
}
