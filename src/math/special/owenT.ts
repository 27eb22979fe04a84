import { decreasingIntegral } from './decreasingIntegral';
import { gaussianExp } from './gaussianExp';
import { normalTail } from './normalTail';

const TWO_PI = 2 * Math.PI;

/** P(Z > h)/2: T(h, ∞). */
const whole = (h: number): number => normalTail(h) / 2;

/**
 * The integral of exp(−h²(1 + x²)/2)/(1 + x²)/2π from a to b. The exponent is measured from where x = a: that keeps its
 * digits.
 */
function strip(h: number, a: number, b: number): number {
  const integrand = (y: number): number => Math.exp(-h * y * (h * (a + y / 2))) / (1 + (a + y) ** 2);
  const width = (y: number): number => {
    const x = a + y;
    return Math.min(Math.max(0.5, x / 2), 2 / h, 6 / (h * h * x));
  };
  return (gaussianExp(h) * gaussianExp(h * a) * decreasingIntegral(integrand, 0, b - a, width)) / TWO_PI;
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
  return a <= 1 ? strip(h, 0, a) : whole(h) - strip(h, a, Infinity);
}

/**
 * T(h, ∞) − T(h, a), the same integral from a to ∞, which keeps its digits where T(h, a) is nearly all of P(Z > h)/2.
 * @returns 0 … ¼; NaN for a negative h or a.
 * @error 5e-15 relative, in the far tail (below 1e-50) 5e-14; underflow apart.
 */
export function owenTComplement(h: number, a: number): number {
  if (!(h >= 0 && a >= 0)) return Number.NaN;
  if (h === 0 || h === Infinity) return h === 0 ? Math.atan2(1, a) / TWO_PI : 0;
  return strip(h, Math.abs(a), Infinity);
}
