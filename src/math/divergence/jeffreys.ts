import type { Pmf } from '../families/pmf';
import { compensatedSum } from './compensatedSum';
import { logRatio } from './contributions';
import { quantityOf } from './quantity';
import type { Quantity } from './quantity';

/**
 * J(p, q) = KL(p ‖ q) + KL(q ‖ p) = Σ (p(x) − q(x))·log(p(x)/q(x)), in nats; symmetric to the bit. Every term is ≥ 0.
 * @returns ≥ 0, exactly 0 for p = q; Infinity where only one of the two has mass, with those outcomes named.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative to the pmfs as given.
 * @source Jeffreys (1946), Proc. R. Soc. A 186, 453–461
 */
export function jeffreys(p: Pmf, q: Pmf): Quantity {
  const terms = logRatio(p, q).map((ratio, x) =>
    Math.abs(ratio) === Infinity ? Infinity : ((p.probs[x] ?? 0) - (q.probs[x] ?? 0)) * ratio,
  );
  return quantityOf(compensatedSum(terms), terms);
}
