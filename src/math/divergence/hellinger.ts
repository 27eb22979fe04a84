import type { Pmf } from '../families/pmf';
import { compensatedSum } from './compensatedSum';
import { quantityOf } from './quantity';
import { requireSameLength } from './requireSameLength';
import type { Quantity } from './quantity';

/** √p − √q, without cancellation. */
const rootDifference = (p: number, q: number): number => (p === q ? 0 : (p - q) / (Math.sqrt(p) + Math.sqrt(q)));

/**
 * The Hellinger distance H(p, q) = √(½·Σ (√p(x) − √q(x))²), without unit; the root is taken, so it is a metric.
 * Symmetric to the bit.
 * @returns from 0 (exactly, for p = q) to 1 (disjoint supports); always finite.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative to the pmfs as given.
 * @source Tsybakov (2009), Introduction to Nonparametric Estimation, §2.4
 */
export function hellinger(p: Pmf, q: Pmf): Quantity {
  requireSameLength(p, q);
  const differences = p.probs.map((prob, x) => rootDifference(prob, q.probs[x] ?? 0));
  // Squares of differences below 1e-154 would underflow: measured against the largest, they do not.
  const largest = differences.reduce((most, difference) => Math.max(most, Math.abs(difference)), 0);
  if (largest === 0) return quantityOf(0, differences);
  const squares = differences.map((difference) => (difference / largest) ** 2);
  return quantityOf(largest * Math.sqrt(compensatedSum(squares) / 2), squares);
}
