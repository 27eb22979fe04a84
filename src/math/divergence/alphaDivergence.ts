import type { Pmf } from '../families/pmf';
import { alphaTerm } from './alphaTerm';
import { compensatedSum } from './compensatedSum';
import { logRatio } from './contributions';
import { outsideSupport } from './outsideSupport';
import { quantityOf } from './quantity';
import type { Quantity } from './quantity';

/**
 * D_α(p ‖ q) = (1 − Σ p(x)ᵅ q(x)¹⁻ᵅ) / (α(1 − α)) for any finite α, in nats in the sense of its limits: KL(p ‖ q) at α
 * = 1, KL(q ‖ p) at α = 0; 4·Hellinger² at ½, χ²(p ‖ q)/2 at 2, χ²(q ‖ p)/2 at −1. Continuous in α, every term ≥ 0.
 * @returns ≥ 0, exactly 0 for p = q; Infinity where only p has mass and α ≥ 1, or only q has and α ≤ 0, with those
 * outcomes named. A finite value beyond the largest double is Infinity with nothing named, and an infinite error bound.
 * @throws RangeError unless `alpha` is finite and p and q have the same number of outcomes.
 * @error 2e-15 relative, plus |α·log(p/q)| times that in each term.
 * @source Cressie & Read (1984), J. R. Stat. Soc. B 46, 440–464; Amari (2009), IEEE Trans. Inf. Theory 55, 4925–4931
 */
export function alphaDivergence(p: Pmf, q: Pmf, alpha: number): Quantity {
  if (!Number.isFinite(alpha)) throw new RangeError(`alpha must be finite, got ${alpha}`);
  const ratio = logRatio(p, q);
  const terms = p.probs.map((prob, x) =>
    alphaTerm(prob, q.probs[x] ?? 0, p.logProbs[x] ?? -Infinity, q.logProbs[x] ?? -Infinity, alpha),
  );
  // Only where both have mass is there an exponent to round.
  const uncertain = terms.map((term, x) => {
    const log = ratio[x] ?? 0;
    return Math.abs(log) === Infinity ? term : term * (1 + Math.abs(alpha * log));
  });
  const nowhere = p.probs.map(() => 0);
  const named = alpha >= 1 ? outsideSupport(p, q) : alpha <= 0 ? outsideSupport(q, p) : nowhere;
  return quantityOf(compensatedSum(terms), named, compensatedSum(uncertain));
}
