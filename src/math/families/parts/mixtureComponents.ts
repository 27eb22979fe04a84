import type { GaussianMixtureParams } from '../gaussianMixture';

export interface MixtureComponent {
  readonly weight: number;
  readonly mu: number;
  readonly sigma: number;
}

/** The components with any weight. */
export const mixtureComponents = ({ weights, mus, sigmas }: GaussianMixtureParams): readonly MixtureComponent[] =>
  weights
    .map((weight, k) => ({ weight, mu: mus[k] ?? Number.NaN, sigma: sigmas[k] ?? Number.NaN }))
    .filter(({ weight }) => weight > 0);
