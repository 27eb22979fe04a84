import type { Pmf } from '../families/pmf';
import { compensatedSum } from './compensatedSum';
import { quantityOf } from './quantity';
import type { Quantity } from './quantity';

/**
 * H(p) = −Σ p(x) log p(x), in nats; p(x) = 0 contributes 0.
 * @returns ≥ 0.
 * @error 2e-15 relative to the pmf as given.
 * @source Cover & Thomas (2006), §2.1
 */
export function entropy(p: Pmf): Quantity {
  const terms = p.probs.map((prob, x) => (prob === 0 ? 0 : -prob * (p.logProbs[x] ?? -Infinity)));
  return quantityOf(compensatedSum(terms), terms);
}
