import type { GaussianMixture } from '../gaussianMixture/gaussianMixture';
import { prepareMixture } from '../gaussianMixture/prepareMixture';
import type { PreparedMixture } from '../gaussianMixture/preparedMixture';
import type { Law } from '../law/law';

function mixtureOf({ distribution }: Law): GaussianMixture | null {
  if (distribution?.family === 'gaussianMixture') return distribution.params;
  if (distribution?.family === 'normal') return { weights: [1], mus: [distribution.params.mu], sigmas: [distribution.params.sigma] };
  if (distribution?.family !== 'gaussianKde') return null;
  const { data, bandwidth } = distribution.params;
  return { weights: data.map(() => 1 / data.length), mus: data, sigmas: data.map(() => bandwidth) };
}

/** One law is asked for by every step of a fit. */
const known = new WeakMap<Law, PreparedMixture>();

/**
 * The target as a prepared mixture of normals, where it is one: a normal, a mixture, a kernel density. Against a normal
 * model both losses, their gradients, surfaces and all minima are quick then.
 * @returns null for every other law, a cut or smoothed one included.
 */
export function gaussianTarget(target: Law): PreparedMixture | null {
  const mixture = mixtureOf(target);
  if (!mixture) return null;
  const prepared = known.get(target) ?? prepareMixture(mixture);
  known.set(target, prepared);
  return prepared;
}
