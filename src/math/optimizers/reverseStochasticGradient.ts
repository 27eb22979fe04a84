import { compensatedSum } from '../divergence/compensatedSum';
import { requireInteger } from '../families/requireParameter';
import type { Vector } from '../linear/vector';
import type { Random } from '../sampling/random';
import { meanOfVectors } from './meanOfVectors';

/**
 * What a stochastic gradient of KL(q_θ ‖ p) is made of. What depends on θ alone is computed once, by the outer calls.
 */
export interface ReverseSampling<Sample> {
  /** ∇_θ log q_θ(x), in the order of θ. */
  readonly score: (theta: Vector) => (x: Sample) => Vector;
  /** log q_θ(x) − log p(x), in nats. */
  readonly logRatio: (theta: Vector) => (x: Sample) => number;
  /** x ∼ q_θ: the samples move with θ. */
  readonly draw: (theta: Vector) => (random: Random) => Sample;
  /**
   * What is taken off the log ratio; as E[score] = 0 it changes the variance, not the mean. A number in nats (0 where
   * it is left out), or for each sample the mean of the others' log ratios.
   */
  readonly baseline?: number | 'leave-one-out';
}

/**
 * An unbiased estimate of ∇_θ KL(q_θ ‖ p) from samples of q_θ, by the score function (REINFORCE): (1/batch) Σ ∇ log
 * q_θ(x) · (log q_θ(x) − log p(x) − baseline), x ∼ q_θ. That log q_θ moves with θ too adds a score, which averages to
 * 0 and is left out: `unbiased` of `estimatorGradients` for k1 has it, that is, a baseline of −1.
 * @returns a function of θ, a generator and the size of the batch; in nats per unit of θ. Infinite or NaN where a
 * sample has no mass under p.
 * @throws RangeError naming `baseline` unless finite, `batch` unless it is an integer ≥ 1 (2 to leave one out), or
 * `scores` where they differ in length.
 * @error 2⁻⁵² relative to the mean |term|.
 * @source Williams (1992), Machine Learning 8, 229–256; Kool, van Hoof & Welling (2019), for the baseline
 */
export function reverseStochasticGradient<Sample>({
  score,
  logRatio,
  draw,
  baseline = 0,
}: ReverseSampling<Sample>): (theta: Vector, random: Random, batch: number) => Vector {
  if (baseline !== 'leave-one-out' && !Number.isFinite(baseline)) {
    throw new RangeError(`baseline must be finite, got ${baseline}`);
  }
  return (theta, random, batch) => {
    requireInteger('batch', batch, baseline === 'leave-one-out' ? 2 : 1);
    const [drawAt, scoreAt, logRatioAt] = [draw(theta), score(theta), logRatio(theta)];
    const samples = Array.from({ length: batch }, () => drawAt(random));
    const ratios = samples.map(logRatioAt);
    // Less the mean of the others is less the mean of all, batch/(batch − 1) times.
    const centre = baseline === 'leave-one-out' ? compensatedSum(ratios) / batch : baseline;
    const scale = baseline === 'leave-one-out' ? batch / (batch - 1) : 1;
    return meanOfVectors(
      samples.map((x, i) => {
        const weight = ((ratios[i] ?? Number.NaN) - centre) * scale;
        return scoreAt(x).map((slope) => slope * weight);
      }),
    );
  };
}
