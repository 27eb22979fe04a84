import { digammaDifference } from './digammaDifference';
import { logGammaBregman } from './logGammaBregman';

/**
 * log of r(r + 1)…(r + x − 1) / s(s + 1)…(s + x − 1) = log Γ(r + x)/Γ(r) − log Γ(s + x)/Γ(s) for x ≥ 0 and r, s > 0, for r
 * near s: (r − s)·(ψ(s + x) − ψ(s)) and the difference of two Bregman divergences of log Γ, which are of second order.
 * @param difference r − s, for a caller who knows it better than r and s say.
 * @returns exactly 0 for r = s and for x = 0.
 * @error 2e-15 relative for |r − s| ≤ s/2; beyond that the divergences cancel.
 * @source NIST Digital Library of Mathematical Functions, 5.2.5
 */
export function logRisingRatio(x: number, r: number, s: number, difference = r - s): number {
  if (x === 0 || difference === 0) return 0;
  const bent = logGammaBregman(r + x, s + x, difference) - logGammaBregman(r, s, difference);
  return difference * digammaDifference(s + x, s, x) + bent;
}
