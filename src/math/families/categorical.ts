import { compensatedSum } from '../divergence/compensatedSum';
import type { Family } from './family';
import { requireMasses } from './requireParameter';

export interface CategoricalParams {
  readonly probs: readonly number[];
}

/** Probabilities that came through a link or a drag miss 1 by rounding: the rest of the mathematics may rely on it. */
const normalized = (probs: readonly number[], x: number): number => (probs[x] ?? 0) / compensatedSum(probs);

/**
 * A free pmf: P(X = x) = probs[x] / Σ probs for x = 0, …, K. Parameter: probs, K + 1 numbers ≥ 0 that sum to 1, or nearly.
 * @throws RangeError naming the entry of `probs` that is negative or not finite, or `probs` when all are 0.
 * @error 2 ulp.
 */
export const categorical: Family<CategoricalParams> = {
  example: { probs: [0.5, 0.25, 0.125, 0.125] },
  support: ({ probs }) => ({ low: 0, high: probs.length - 1 }),
  prob: ({ probs }, x) => normalized(probs, x),
  logProb: ({ probs }, x) => {
    requireMasses('probs', probs);
    return Math.log(normalized(probs, x));
  },
  python: ({ probs }) => `np.log(np.array([${probs.join(', ')}]) / ${compensatedSum(probs)})`,
};
