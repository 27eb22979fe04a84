import type { Distribution } from '../families';

/** As many components as a mixture of normals may have. */
const MOST_COMPONENTS = 6;

/**
 * (1 − ε)·p + ε·smoother as a mixture of normals, where both are normals or mixtures of them: it keeps all that is quick
 * about those.
 * @returns null where one is not, or where there are too many components.
 */
export function withNormal(p: Distribution, smoother: Distribution, epsilon: number): Distribution | null {
  if (smoother.family !== 'normal') return null;
  const { mu, sigma } = smoother.params;
  const { weights, mus, sigmas } =
    p.family === 'gaussianMixture'
      ? p.params
      : p.family === 'normal'
        ? { weights: [1], mus: [p.params.mu], sigmas: [p.params.sigma] }
        : { weights: [], mus: [], sigmas: [] };
  if (weights.length === 0 || weights.length >= MOST_COMPONENTS) return null;
  return {
    family: 'gaussianMixture',
    params: {
      weights: [...weights.map((weight) => weight * (1 - epsilon)), epsilon],
      mus: [...mus, mu],
      sigmas: [...sigmas, sigma],
    },
  };
}
