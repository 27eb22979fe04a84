import type { Quantity } from '../divergence/quantity';
import type { Tail } from '../families/family';
import type { ContinuousLaw, Law } from '../law/law';
import { accumulate } from './accumulate';
import { accumulatedQuantity } from './accumulatedQuantity';
import { infiniteQuantity } from './infiniteQuantity';
import { requireSameKind } from './requireSameKind';
import { tailsWhere } from './tailsWhere';

/** So far out that the shares of two power tails show whether they are the same but for a shift. */
const FAR = 1e-12;

const hasMean = (tail: Tail): boolean => tail.growth !== 'log' || tail.index > 2;

/** Tails without a mean must agree to leading order: ∫ |F − G| then converges, as for one Cauchy shifted along the line. */
function areAlikeFarOut(p: ContinuousLaw, q: ContinuousLaw, level: number): boolean {
  const x = p.quantile(level);
  return Math.abs(p.logProb(x) - q.logProb(x)) < 1e-6;
}

/**
 * W₁(p, q) = ∫ |P(X ≤ x) − Q(X ≤ x)| dx: the least mass × distance that turns one into the other, in units of x, not
 * nats. A metric.
 * @returns ≥ 0; Infinity where a tail without a mean has no like in the other, with the place.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error as the bound says: the absolute errors of the two distribution functions, over the range where they differ.
 * @source Vallender (1974), Theory Probab. Appl. 18, 784–786
 */
export function wasserstein1Of(p: Law, q: Law): Quantity {
  requireSameKind(p, q);
  if (p.kind === 'continuous' && q.kind === 'continuous') {
    const intervals = tailsWhere(p, q, (pTail, qTail) => {
      if (hasMean(pTail) && hasMean(qTail)) return false;
      return !areAlikeFarOut(p, q, pTail === p.tails.low ? FAR : 1 - FAR);
    });
    if (intervals.length > 0) return infiniteQuantity({ outcomes: [], intervals });
  }
  return accumulatedQuantity(accumulate([p, q], (x) => Math.abs(p.cdf(x) - q.cdf(x))));
}
