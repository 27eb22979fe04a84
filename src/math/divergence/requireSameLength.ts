import type { Pmf } from '../families/pmf';

/** @throws RangeError unless p and q have the same number of outcomes. */
export function requireSameLength(p: Pmf, q: Pmf): void {
  if (p.probs.length !== q.probs.length) {
    throw new RangeError(`p and q must have the same outcomes, got ${p.probs.length} and ${q.probs.length}`);
  }
}
