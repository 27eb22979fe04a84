import type { Pmf } from '../families/pmf';
import { compensatedSum } from './compensatedSum';
import { outsideSupport } from './outsideSupport';
import { quantityOf } from './quantity';
import { requireSameLength } from './requireSameLength';
import type { Quantity } from './quantity';

/**
 * Pearson's χ²(p ‖ q) = Σ (p(x) − q(x))² / q(x), without unit; q(x) is the expected share. 0/0 = 0.
 * @returns ≥ 0, exactly 0 for p = q; Infinity where p has mass and q has none, with those outcomes named. A finite
 * value beyond the largest double is Infinity with nothing named, and an infinite error bound.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative to the pmfs as given.
 * @source Pearson (1900), Phil. Mag. 50, 157–175
 */
export function chiSquared(p: Pmf, q: Pmf): Quantity {
  requireSameLength(p, q);
  const terms = p.probs.map((prob, x) => {
    const expected = q.probs[x] ?? 0;
    const logP = p.logProbs[x] ?? -Infinity;
    if (expected > 0) return ((prob - expected) / Math.sqrt(expected)) ** 2;
    // Without mass under q, or with one too small for a double: −∞ under both is no term, ∞ under q alone is infinite.
    return logP === -Infinity ? 0 : Math.exp(2 * logP - (q.logProbs[x] ?? -Infinity));
  });
  return quantityOf(compensatedSum(terms), outsideSupport(p, q), compensatedSum(terms));
}
