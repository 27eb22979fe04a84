import { compensatedSum } from '../divergence/compensatedSum';
import type { Vector } from '../linear/vector';
import type { DiscreteFamily, ExponentialForm } from './family';
import { massMoments } from './parts/massMoments';
import { requireMasses } from './requireParameter';
import { requireCount } from './requireVector';

export interface CategoricalParams {
  readonly probs: readonly number[];
}

/** How far from 1 the sum of masses may be. */
const SLACK = 1e-9;

/** e^η from the largest on, and log Σ e^η: a softmax and its normalizer. */
function softmax(logits: Vector): { readonly probs: Vector; readonly logTotal: number } {
  const most = Math.max(...logits);
  const weights = logits.map((eta) => Math.exp(eta - most));
  const total = compensatedSum(weights);
  return { probs: weights.map((weight) => weight / total), logTotal: most + Math.log(total) };
}

/**
 * η = logits, of which log probs are those with A = 0, T = which outcome it was. One more than is needed, as in a softmax:
 * all η moved by the same number are the same member.
 */
const exponential: ExponentialForm<CategoricalParams> = {
  natural: ({ probs }) => probs.map(Math.log),
  fromNatural: (_, natural) => ({ probs: softmax(natural).probs }),
  statistic: ({ probs }) => (x) => probs.map((_, k) => (k === x ? 1 : 0)),
  logPartition: (_, natural) => softmax(natural).logTotal,
  logCarrier: () => () => 0,
  meanParams: ({ probs }) => probs,
  fromMeanParams: ({ probs }, means) => {
    requireCount('the mean', means, probs.length);
    requireMasses('the mean', means);
    const total = compensatedSum(means);
    if (Math.abs(total - 1) > SLACK) throw new RangeError(`the mean must sum to 1, got ${total}`);
    return { probs: means };
  },
};

/**
 * A free pmf: P(X = x) = probs[x] for x = 0, …, K. Parameter: probs, K + 1 numbers ≥ 0 that sum to 1 (they are used as given).
 * An exponential family in its logits. No score: its parameter is a point of the simplex, not numbers that are free each by
 * itself.
 * @throws RangeError naming the entry of `probs` that is negative or not finite, or `probs` when all are 0.
 * @error logProb 1 ulp; mean and variance 1e-15 relative.
 * @source Johnson, Kotz & Balakrishnan (1997), Discrete Multivariate Distributions, ch. 35 (one trial)
 */
export const categorical: DiscreteFamily<CategoricalParams> = {
  kind: 'discrete',
  example: { probs: [0.5, 0.25, 0.125, 0.125] },
  parameters: {},
  free: [],
  support: ({ probs }) => ({ low: 0, high: probs.length - 1 }),
  logProb: ({ probs }) => {
    requireMasses('probs', probs);
    return (x) => Math.log(probs[x] ?? 0);
  },
  prob:
    ({ probs }) =>
    (x) =>
      probs[x] ?? 0,
  mean: ({ probs }) => massMoments(probs).mean,
  variance: ({ probs }) => massMoments(probs).variance,
  exponential,
};
