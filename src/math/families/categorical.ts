import type { Family } from './family';
import { requireMasses } from './requireParameter';

export interface CategoricalParams {
  readonly probs: readonly number[];
}

/**
 * A free pmf: P(X = x) = probs[x] for x = 0, …, K. Parameter: probs, K + 1 numbers ≥ 0 that sum to 1 (they are used as given).
 * @throws RangeError naming the entry of `probs` that is negative or not finite, or `probs` when all are 0.
 * @error 1 ulp.
 */
export const categorical: Family<CategoricalParams> = {
  example: { probs: [0.5, 0.25, 0.125, 0.125] },
  support: ({ probs }) => ({ low: 0, high: probs.length - 1 }),
  prob: ({ probs }, x) => probs[x] ?? 0,
  logProb: ({ probs }, x) => {
    requireMasses('probs', probs);
    return Math.log(probs[x] ?? 0);
  },
  python: ({ probs }) => `np.log(np.array([${probs.join(', ')}]))`,
};
