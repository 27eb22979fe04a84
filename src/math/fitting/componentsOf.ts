import type { Distribution } from '../families';
import type { Law } from '../law/law';
import { lawOf } from '../law/lawOf';

/**
 * The normals that a mixture of them is made of: their quantiles cost nothing, those of the mixture a search each.
 * @returns null for what is no mixture of a few normals.
 */
export function componentsOf(distribution: Distribution): readonly Law[] | null {
  if (distribution.family !== 'gaussianMixture') return null;
  const { weights, mus, sigmas } = distribution.params;
  return weights.flatMap((weight, k) =>
    weight > 0 ? [lawOf({ family: 'normal', params: { mu: mus[k] ?? Number.NaN, sigma: sigmas[k] ?? Number.NaN } })] : [],
  );
}
