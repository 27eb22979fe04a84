import { digammaDifference } from './digammaDifference';
import { logGammaBregman } from './logGammaBregman';

/** Up to here the factors are as fast as log Γ. */
const MOST_FACTORS = 50;

/**
 * log of r(r + 1)…(r + x − 1) / s(s + 1)…(s + x − 1) = log Γ(r + x)/Γ(r) − log Γ(s + x)/Γ(s) for an integer x ≥ 0 and
 * r, s > 0: factor by factor for x ≤ 50; beyond (r − s)·(ψ(s + x) − ψ(s)) and the difference of two Bregman divergences
 * of log Γ, which are of second order in r − s.
 * @param difference r − s, for a caller who knows it better than r and s say.
 * @returns exactly 0 for r = s and for x = 0.
 * @error 1e-15 relative for x ≤ 50; beyond, 2e-15 · (1 + |r − s|/x) for |r − s| ≤ s/2.
 * @source NIST Digital Library of Mathematical Functions, 5.2.5
 */
export function logRisingRatio(x: number, r: number, s: number, difference = r - s): number {
  if (x === 0 || difference === 0) return 0;
  if (x > MOST_FACTORS) {
    const bent = logGammaBregman(r + x, s + x, difference) - logGammaBregman(r, s, difference);
    return difference * digammaDifference(s + x, s, x) + bent;
  }
  let sum = 0;
  for (let i = x - 1; i >= 0; i--) sum += Math.log1p(difference / (s + i));
  return sum;
}
