import { compensatedSum } from '../divergence/compensatedSum';
import type { Vector } from '../linear/vector';
import { softmaxRow } from '../losses/softmaxRow';
import { expm1Minus } from '../special/expm1Minus';
import { log1pMinus } from '../special/log1pMinus';

/**
 * KL(softmax(z) ‖ softmax(z + δ)) = log E[e^δ] − E[δ] under q = softmax(z), in nats, of a step δ that the sum z + δ would
 * round away. With d = δ − E[δ] it is Σ q·(eᵈ − 1 − d) + (log(1 + S) − S), S = Σ q·(eᵈ − 1): nothing cancels.
 * @param logits finite, one a class.
 * @param step one entry a class.
 * @returns ≥ 0.
 * @error 2e-15 relative for |δ| ≤ 1.
 */
export function klOfStep(logits: Vector, step: Vector): number {
  const { probs } = softmaxRow(Float64Array.from(logits), 1);
  const mean = compensatedSum(probs.map((prob, c) => prob * (step[c] ?? Number.NaN)));
  const moved = step.map((value) => value - mean);
  const weighted = (value: (d: number) => number): number =>
    compensatedSum(probs.map((prob, c) => prob * value(moved[c] ?? Number.NaN)));
  return weighted(expm1Minus) + log1pMinus(weighted(Math.expm1));
}
