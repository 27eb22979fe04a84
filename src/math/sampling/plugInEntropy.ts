import { entropy } from '../divergence/entropy';
import type { Quantity } from '../divergence/quantity';
import { tabulate } from '../families/tabulate';

/**
 * Ĥ = −Σ (nₓ/n) log(nₓ/n), in nats, of counts nₓ with sum n: the entropy of the empirical distribution, which is the
 * maximum likelihood estimate. Too small on average, by about (outcomes − 1)/(2n).
 * @throws RangeError naming the entry of `counts` that is negative or not finite, or `counts` when all are 0.
 * @error 2e-15 relative, as a function of the counts; its errorBound says nothing of the bias or of chance.
 * @source Paninski (2003), Neural Comput. 15, 1191–1253, §3
 */
export function plugInEntropy(counts: readonly number[]): Quantity {
  return entropy(tabulate({ family: 'empirical', params: { counts } }, counts.length));
}
