import { inversePowerDifference } from './inversePowerDifference';
import { DIGAMMA_COEFFICIENTS, stepsToStirling } from './stirling';

/**
 * ψ(b) − ψ(a) for a, b > 0, without cancellation: Σ_{k < N} (b − a)/((a + k)(b + k)) and the difference of the asymptotic
 * series at b + N and a + N, where every part has the sign of b − a but tiny ones.
 * @param difference b − a, for a caller who knows it better than a and b say.
 * @returns exactly 0 for b = a; ±Infinity where one of the two is 0; NaN for a negative one.
 * @error 6e-16 relative for every pair.
 * @source NIST Digital Library of Mathematical Functions, 5.5.2, 5.11.2
 */
export function digammaDifference(b: number, a: number, difference = b - a): number {
  if (!(a >= 0 && b >= 0)) return Number.NaN;
  if (difference === 0) return 0;
  const steps = stepsToStirling(a, b);
  const farB = b + steps;
  const farA = a + steps;
  const excess = difference / farA;
  let sum = inversePowerDifference(DIGAMMA_COEFFICIENTS, farA, farB, difference);
  sum += Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(farB / farA);
  for (let k = steps - 1; k >= 0; k--) sum += difference / (a + k) / (b + k);
  return sum;
}
