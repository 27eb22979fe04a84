import digamma from '@stdlib/math-base-special-digamma';
import { logGamma } from './logGamma';
import { logGammaBregman } from './logGammaBregman';

/**
 * log Γ(b) − log Γ(a) for a, b > 0, without cancellation for b near a: there (b − a)·ψ(a) plus the Bregman divergence,
 * for small a and b after a step of Γ(x + 1) = xΓ(x).
 * @returns exactly 0 for b = a; ±Infinity where one of the two is 0; NaN for a negative one.
 * @error 3e-15 relative, but where a and b lie on the two sides of the minimum of Γ (1.46) and the difference is nearly
 * 0: there 1e-15 of the parts, as for any function of rounded a and b.
 */
export function logGammaDifference(b: number, a: number): number {
  if (!(a >= 0 && b >= 0)) return Number.NaN;
  const difference = b - a;
  if (difference === 0) return 0;
  const low = Math.min(a, b);
  if (low < 1 && Math.max(a, b) < 2) {
    const logRatio = Math.abs(difference) < low ? Math.log1p(difference / a) : Math.log(b) - Math.log(a);
    return difference * digamma(a + 1) + logGammaBregman(b + 1, a + 1, difference) - logRatio;
  }
  if (Math.abs(difference) > low / 2) return logGamma(b) - logGamma(a);
  return difference * digamma(a) + logGammaBregman(b, a);
}
