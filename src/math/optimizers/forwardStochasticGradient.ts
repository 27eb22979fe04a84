import { requireInteger } from '../families/requireParameter';
import type { Vector } from '../linear/vector';
import type { Random } from '../sampling/random';
import { meanOfVectors } from './meanOfVectors';

/** What a stochastic gradient of KL(p ‖ q_θ) is made of; a family gives both. */
export interface ForwardSampling<Sample> {
  /** ∇_θ log q_θ(x), in the order of θ. What depends on θ alone is computed once, by the outer call. */
  readonly score: (theta: Vector) => (x: Sample) => Vector;
  /** x ∼ p. */
  readonly draw: (random: Random) => Sample;
}

/**
 * An unbiased estimate of ∇_θ KL(p ‖ q_θ) from samples of p: −(1/batch) Σ ∇ log q_θ(x), x ∼ p. It needs no density of
 * p: this is maximum likelihood, one batch at a time.
 * @returns a function of θ, a generator and the size of the batch; in nats per unit of θ. Infinite or NaN where the
 * score of a sample is.
 * @throws RangeError naming `batch` unless it is an integer ≥ 1, or `scores` where they differ in length.
 * @error 2⁻⁵² relative to the mean |score|.
 * @source Robbins & Monro (1951), Ann. Math. Statist. 22, 400–407
 */
export function forwardStochasticGradient<Sample>({
  score,
  draw,
}: ForwardSampling<Sample>): (theta: Vector, random: Random, batch: number) => Vector {
  return (theta, random, batch) => {
    requireInteger('batch', batch, 1);
    const scoreAt = score(theta);
    return meanOfVectors(Array.from({ length: batch }, () => scoreAt(draw(random)).map((slope) => -slope)));
  };
}
