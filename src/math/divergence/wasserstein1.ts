import type { Pmf } from '../families/pmf';
import { compensatedSum } from './compensatedSum';
import { quantityOf } from './quantity';
import { requireSameLength } from './requireSameLength';
import type { Quantity } from './quantity';

/**
 * W₁(p, q) = Σ_{k < K} |P(X ≤ k) − Q(X ≤ k)| of pmfs on 0, …, K: the least mass × distance that turns one into the
 * other, in outcomes, not nats. A metric; the one here that knows how far apart two outcomes are.
 * @returns from 0 (exactly, for p = q) to K; always finite.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative to the pmfs as given.
 * @source Vallender (1974), Theory Probab. Appl. 18, 784–786
 */
export function wasserstein1(p: Pmf, q: Pmf): Quantity {
  requireSameLength(p, q);
  const moved = new Float64Array(Math.max(0, p.probs.length - 1));
  let lead = 0;
  let lost = 0;
  for (const k of moved.keys()) {
    const difference = (p.probs[k] ?? 0) - (q.probs[k] ?? 0);
    const next = lead + difference;
    lost += Math.abs(lead) >= Math.abs(difference) ? lead - next + difference : difference - next + lead;
    lead = next;
    moved[k] = Math.abs(lead + lost);
  }
  return quantityOf(compensatedSum(moved), moved);
}
