import type { FreeEntry } from '../family';
import { logit } from '../transform';
import { lineParameter } from './lineParameter';
import { logNormalSum } from './normalSum';
import { scaleParameter } from './scaleParameter';

/** As the family of mixtures has them, which imports this file. */
interface Mixture {
  readonly weights: readonly number[];
  readonly mus: readonly number[];
  readonly sigmas: readonly number[];
}

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

const replaced = (values: readonly number[], k: number, value: number): readonly number[] => values.with(k, value);

/** N(x; μ_k, σ_k) / p(x), however far in a tail. */
function densityShare(params: Mixture, k: number): (x: number) => number {
  const logProb = logNormalSum(params);
  const [mu, sigma] = [params.mus[k] ?? Number.NaN, params.sigmas[k] ?? Number.NaN];
  const atPeak = -Math.log(sigma) - HALF_LOG_TWO_PI;
  return (x) => Math.exp(atPeak - ((x - mu) / sigma) ** 2 / 2 - logProb(x));
}

const muEntry = (k: number): FreeEntry<Mixture> => ({
  name: `mus[${k}]`,
  parameter: lineParameter(`\\mu_${k + 1}`),
  location: 'x',
  value: ({ mus }) => mus[k] ?? Number.NaN,
  moved: (params, value) => ({ ...params, mus: replaced(params.mus, k, value) }),
  score: (params) => {
    const share = densityShare(params, k);
    const [weight, mu, sigma] = [params.weights[k] ?? 0, params.mus[k] ?? Number.NaN, params.sigmas[k] ?? Number.NaN];
    return (x) => weight * share(x) * ((x - mu) / sigma / sigma);
  },
});

const sigmaEntry = (k: number): FreeEntry<Mixture> => ({
  name: `sigmas[${k}]`,
  parameter: scaleParameter(`\\sigma_${k + 1}`),
  value: ({ sigmas }) => sigmas[k] ?? Number.NaN,
  moved: (params, value) => ({ ...params, sigmas: replaced(params.sigmas, k, value) }),
  score: (params) => {
    const share = densityShare(params, k);
    const [weight, mu, sigma] = [params.weights[k] ?? 0, params.mus[k] ?? Number.NaN, params.sigmas[k] ?? Number.NaN];
    return (x) => (weight * share(x) * (((x - mu) / sigma) ** 2 - 1)) / sigma;
  },
});

/** The others keep their proportions among themselves; where they had no weight, they share alike. */
function withFirstWeight(params: Mixture, value: number): Mixture {
  const [, ...others] = params.weights;
  const total = others.reduce((sum, weight) => sum + weight, 0);
  const share = (weight: number): number => (total > 0 ? weight / total : 1 / others.length);
  return { ...params, weights: [value, ...others.map((weight) => (1 - value) * share(weight))] };
}

const firstWeightEntry: FreeEntry<Mixture> = {
  name: 'weights[0]',
  parameter: {
    symbol: 'w_1',
    domain: { low: 0, high: 1, open: true },
    slider: { min: 0.01, max: 0.99, step: 0.01 },
    start: 0.5,
    unconstrained: logit,
  },
  value: ({ weights }) => weights[0] ?? Number.NaN,
  moved: withFirstWeight,
  score: (params) => {
    const shares = params.weights.map((_, k) => densityShare(params, k));
    const slopes = params.weights.map((weight, k) => (k === 0 ? 1 : -weight / (1 - (params.weights[0] ?? 0))));
    return (x) => shares.reduce((sum, share, k) => sum + (slopes[k] ?? 0) * share(x), 0);
  },
};

/**
 * What a fit can move of a mixture of normals: every mean and deviation, and of two or more components the first weight,
 * at which the other weights keep their proportions.
 * @error each score 1e-14 relative to its largest term.
 */
export function mixtureEntries({ weights }: Mixture): readonly FreeEntry<Mixture>[] {
  const each = weights.flatMap((_, k) => [muEntry(k), sigmaEntry(k)]);
  return weights.length > 1 ? [...each, firstWeightEntry] : each;
}
