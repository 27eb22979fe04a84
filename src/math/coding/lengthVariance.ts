import { compensatedSum } from '../divergence/compensatedSum';
import type { Pmf } from '../families/pmf';
import { expectedLength } from './expectedLength';

/**
 * Σ p(x)·(length(x) − L)² with L = Σ p(x)·length(x), in bits²: how far the bits a symbol of n draws stray from L is about the
 * square root of this over n.
 * @returns ≥ 0; NaN where L is infinite.
 * @throws RangeError as `expectedLength`.
 * @error 1e-14 of Σ p(x)·length(x)².
 * @source Cover & Thomas (2006), §3.1
 */
export function lengthVariance(p: Pmf, lengths: ArrayLike<number>): number {
  const mean = expectedLength(p, lengths).value;
  if (mean === Infinity) return Number.NaN;
  return compensatedSum(p.probs.map((prob, x) => (prob === 0 ? 0 : prob * ((lengths[x] ?? Number.NaN) - mean) ** 2)));
}
