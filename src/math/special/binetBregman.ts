import { artanhTail } from './artanhTail';
import { inversePowerBregman } from './inversePowerBregman';
import { STIRLING_COEFFICIENTS, stepsToStirling } from './stirling';

/**
 * The Bregman divergence of μ(x) − μ(x + 1) = (x + ½)·log(1 + 1/x) − 1. With v = d/(2ab + a + b), d = b − a, it is
 * d·v/(2a(a + 1)) − (2b + 1)·(artanh v − v), whose second term is of the third order in d.
 */
function stepBregman(b: number, a: number, d: number): number {
  const v = d / (2 * a * b + a + b);
  const tail = Math.abs(v) <= 0.5 ? artanhTail(v) : (Math.log(b / a) - Math.log((b + 1) / (a + 1))) / 2 - v;
  return (d / a) * (v / (2 * (a + 1))) - (2 * b + 1) * tail;
}

/**
 * μ(b) − μ(a) − (b − a)·μ′(a), the Bregman divergence of Binet's function μ (convex), for a, b > 0. With it
 * log Γ(x) = (x − ½)·log x − x + μ(x) + constant splits a divergence of log Γ into parts ≥ 0.
 * @param difference b − a, for a caller who knows it better than a and b say.
 * @returns ≥ 0, exactly 0 for b = a; Infinity where one of the two is 0; NaN for a negative one.
 * @error 5e-15 relative for every pair.
 * @source NIST Digital Library of Mathematical Functions, 5.5.1, 5.11.1
 */
export function binetBregman(b: number, a: number, difference = b - a): number {
  if (!(a >= 0 && b >= 0)) return Number.NaN;
  if (difference === 0) return 0;
  if (a === 0 || b === 0) return Infinity;
  const steps = stepsToStirling(a, b);
  let sum = inversePowerBregman(STIRLING_COEFFICIENTS, b + steps, a + steps, difference);
  for (let k = steps - 1; k >= 0; k--) sum += stepBregman(b + k, a + k, difference);
  return sum;
}
