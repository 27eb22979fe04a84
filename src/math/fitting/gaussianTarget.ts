import type { Distribution, DistributionOf } from '../families';
import type { GaussianMixture } from '../gaussianMixture/gaussianMixture';
import { prepareMixture } from '../gaussianMixture/prepareMixture';
import type { PreparedMixture } from '../gaussianMixture/preparedMixture';
import type { Law } from '../law/law';
import { recently } from '../law/recently';

type Gaussian = DistributionOf<'gaussianMixture' | 'normal' | 'gaussianKde'>;

const isGaussian = (distribution: Distribution | null): distribution is Gaussian =>
  distribution !== null && ['gaussianMixture', 'normal', 'gaussianKde'].includes(distribution.family);

function mixtureOf(distribution: Gaussian): GaussianMixture {
  if (distribution.family === 'gaussianMixture') return distribution.params;
  if (distribution.family === 'normal') return { weights: [1], mus: [distribution.params.mu], sigmas: [distribution.params.sigma] };
  const { data, bandwidth } = distribution.params;
  return { weights: data.map(() => 1 / data.length), mus: data, sigmas: data.map(() => bandwidth) };
}

/** One law is asked for by every step of a fit. */
const preparedOf = recently(8, (distribution: Gaussian): PreparedMixture => prepareMixture(mixtureOf(distribution)));

/**
 * The target as a prepared mixture of normals, where it is one: a normal, a mixture, a kernel density. Against a normal
 * model both losses, their gradients, surfaces and all minima are quick then.
 * @returns null for every other law, a cut or smoothed one included.
 */
export function gaussianTarget(target: Law): PreparedMixture | null {
  return isGaussian(target.distribution) ? preparedOf(target.distribution) : null;
}
