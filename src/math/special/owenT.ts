import erfc from '@stdlib/math-base-special-erfc';
import { decreasingIntegral } from './decreasingIntegral';
import { gaussianExp } from './gaussianExp';

const TWO_PI = 2 * Math.PI;

/** P(Z > h)/2: T(h, ∞). */
const whole = (h: number): number => erfc(h * Math.SQRT1_2) / 4;

/** ∫exp(−h²/(2 cos²θ))dθ from atan a to atan b, b ≤ 1, over 2π. */
function between(h: number, a: number, b: number): number {
  const width = (theta: number): number => Math.min(0.4, 0.5 / h, 2 / (h * h * Math.abs(Math.tan(theta))));
  const integral = decreasingIntegral((theta) => gaussianExp(h * Math.tan(theta)), Math.atan(a), Math.atan(b), width);
  return (gaussianExp(h) * integral) / TWO_PI;
}

/** ∫exp(−h²/(2 sin²φ))dφ from 0 to acot a, a ≥ 1, over 2π: downwards from acot a, in panels that follow the fall. */
function toInfinity(h: number, a: number): number {
  const top = Math.atan2(1, a);
  const width = (y: number): number => Math.min((top - y) / 2, (2 * (top - y) ** 3) / h ** 2);
  return decreasingIntegral((y) => gaussianExp(h / Math.sin(top - y)), 0, top, width) / TWO_PI;
}

/**
 * Owen's T(h, a) = ∫exp(−h²(1 + x²)/2)/(1 + x²)dx/2π from 0 to a, for h, a ≥ 0: the probability of X > h and 0 < Y < aX for
 * two independent standard normals.
 * @returns 0 … ¼; atan(a)/2π for h = 0; NaN for a negative one.
 * @error 5e-15 relative, underflow apart.
 * @source Owen (1956), Annals of Mathematical Statistics 27, 1075–1090
 */
export function owenT(h: number, a: number): number {
  if (!(h >= 0 && a >= 0)) return Number.NaN;
  if (h === 0 || h === Infinity) return h === 0 ? Math.atan(a) / TWO_PI : 0;
  return a <= 1 ? between(h, 0, a) : whole(h) - toInfinity(h, a);
}

/**
 * T(h, ∞) − T(h, a), the same integral from a to ∞, which keeps its digits where T(h, a) is nearly all of P(Z > h)/2.
 * @returns 0 … ¼; NaN for a negative h or a.
 * @error 5e-15 relative, in the far tail (below 1e-50) 2e-14; underflow apart.
 */
export function owenTComplement(h: number, a: number): number {
  if (!(h >= 0 && a >= 0)) return Number.NaN;
  if (h === 0 || h === Infinity) return h === 0 ? Math.atan2(1, a) / TWO_PI : 0;
  return a < 1 ? between(h, a, 1) + toInfinity(h, 1) : toInfinity(h, a);
}
