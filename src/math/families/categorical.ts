import type { DiscreteFamily } from './family';
import { massMoments } from './massMoments';
import { requireMasses } from './requireParameter';

export interface CategoricalParams {
  readonly probs: readonly number[];
}

/**
 * A free pmf: P(X = x) = probs[x] for x = 0, …, K. Parameter: probs, K + 1 numbers ≥ 0 that sum to 1 (they are used as given).
 * @throws RangeError naming the entry of `probs` that is negative or not finite, or `probs` when all are 0.
 * @error 1 ulp.
 */
export const categorical: DiscreteFamily<CategoricalParams> = {
  kind: 'discrete',
  example: { probs: [0.5, 0.25, 0.125, 0.125] },
  extremes: [{ probs: [1] }, { probs: [0, 1, 0] }, { probs: [1 - 2 ** -50, 2 ** -50] }, { probs: [1e-300, 1, 1e-300] }],
  parameters: {},
  free: [],
  support: ({ probs }) => ({ low: 0, high: probs.length - 1 }),
  prob:
    ({ probs }) =>
    (x) =>
      probs[x] ?? 0,
  logProb: ({ probs }) => {
    requireMasses('probs', probs);
    return (x) => Math.log(probs[x] ?? 0);
  },
  mean: ({ probs }) => massMoments(probs).mean,
  variance: ({ probs }) => massMoments(probs).variance,
  tex: 'p_x',
  python: ({ probs }) => `np.log(np.array([${probs.join(', ')}]))`,
  torch: ({ probs }) => `D.Categorical(probs=torch.tensor([${probs.join(', ')}], dtype=torch.float64))`,
};
