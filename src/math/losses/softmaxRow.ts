import { compensatedSum } from '../divergence/compensatedSum';
import type { Pmf } from '../families/pmf';
import { scaledGap } from '../special/doubleDouble';
import { indexOfLargest } from './indexOfLargest';

/**
 * softmax(logits/temperature) and its log for one row of valid logits (finite or −Infinity, one finite) and a
 * temperature > 0. With g_c = (z_c − max z)/T, log p_c = g_c − log1p(Σ_{others} exp g): the sum leaves out the largest,
 * so a log-probability near 0 keeps its digits. g is formed with twice a double's digits, so that exp g does not lose
 * |g| of them.
 * @returns in nats; 0 and −Infinity for a logit of −Infinity.
 * @error probs 1e-15 relative, logProbs 5e-16 relative, underflow apart.
 * @source Blanchard, Higham & Higham (2021), IMA J. Numer. Anal. 41, 2311–2330
 */
export function softmaxRow(logits: Float64Array, temperature: number): Pmf {
  const top = indexOfLargest(logits);
  const largest = logits[top] ?? 0;
  const gaps = Array.from(logits, (logit) => scaledGap(logit, largest, temperature));
  const weights = Float64Array.from(gaps, ({ hi, lo }) => (hi === -Infinity ? 0 : Math.exp(hi) * (1 + lo)));
  const others = compensatedSum(weights.map((weight, c) => (c === top ? 0 : weight)));
  const logTotal = Math.log1p(others);
  return {
    probs: weights.map((weight) => weight / (1 + others)),
    logProbs: Float64Array.from(gaps, ({ hi }) => hi - logTotal),
  };
}
