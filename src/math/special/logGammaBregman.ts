import { klTerm } from '../divergence/klTerm';
import { inversePowerBregman } from './inversePowerBregman';
import { ratioDivergence } from './ratioDivergence';
import { STIRLING_COEFFICIENTS, stepsToStirling } from './stirling';

/**
 * log Γ(b) − log Γ(a) − (b − a)·ψ(a), the Bregman divergence of log Γ, for a, b > 0. Nothing in it cancels: by
 * Γ(x + 1) = xΓ(x) it is Σ_{k < N} of ratioDivergence(b + k, a + k) and the same of (b + N, a + N), and Stirling's
 * series makes that b·log(b/a) − b + a + ½·ratioDivergence(b, a) + the divergences of its inverse powers: all ≥ 0 but
 * tiny ones.
 * @param difference b − a, for a caller who knows it better than a and b say.
 * @returns ≥ 0, exactly 0 for b = a; Infinity where one of the two is 0; NaN for a negative one.
 * @error 1e-15 relative for every pair, 1e-15 apart as well as from 1e-8 to 1e6.
 * @source NIST Digital Library of Mathematical Functions, 5.5.1, 5.11.1
 */
export function logGammaBregman(b: number, a: number, difference = b - a): number {
  if (!(a >= 0 && b >= 0)) return Number.NaN;
  if (difference === 0) return 0;
  const steps = stepsToStirling(a, b);
  const farB = b + steps;
  const farA = a + steps;
  let sum = inversePowerBregman(STIRLING_COEFFICIENTS, farB, farA, difference);
  sum += ratioDivergence(farB, farA, difference) / 2;
  sum += klTerm(farB, farA, Math.log(farB), Math.log(farA), difference);
  for (let k = steps - 1; k >= 0; k--) sum += ratioDivergence(b + k, a + k, difference);
  return sum;
}
