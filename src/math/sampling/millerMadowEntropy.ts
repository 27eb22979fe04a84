import { compensatedSum } from '../divergence/compensatedSum';
import { quantityOf } from '../divergence/quantity';
import type { Quantity } from '../divergence/quantity';
import { plugInEntropy } from './plugInEntropy';

/**
 * Ĥ + (m − 1)/(2n), in nats: the plug-in entropy of counts with sum n, corrected for its bias to first order, with m
 * the number of outcomes seen at least once. Outcomes never seen stay unknown to it.
 * @throws RangeError naming the entry of `counts` that is negative or not finite, or `counts` when all are 0.
 * @error 2e-15 relative, as a function of the counts; its errorBound says nothing of the bias left or of chance.
 * @source Miller (1955), Information Theory in Psychology, 95–100
 */
export function millerMadowEntropy(counts: readonly number[]): Quantity {
  const { value } = plugInEntropy(counts);
  const seen = counts.filter((count) => count > 0).length;
  return quantityOf(value + (seen - 1) / (2 * compensatedSum(counts)), []);
}
