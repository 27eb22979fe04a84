import type { Vector } from '../../linear/vector';
import type { FreeEntry } from '../family';
import { logit } from '../transform';
import { lineParameter } from './lineParameter';
import { scaleParameter } from './scaleParameter';

/** As the family of mixtures has them, which imports this file. */
interface Mixture {
  readonly weights: readonly number[];
  readonly mus: readonly number[];
  readonly sigmas: readonly number[];
}

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

const replaced = (values: readonly number[], k: number, value: number): readonly number[] => values.with(k, value);

const muEntry = (k: number): FreeEntry<Mixture> => ({
  name: `mus[${k}]`,
  parameter: lineParameter(`\\mu_${k + 1}`),
  location: 'x',
  value: ({ mus }) => mus[k] ?? Number.NaN,
  moved: (params, value) => ({ ...params, mus: replaced(params.mus, k, value) }),
});

const sigmaEntry = (k: number): FreeEntry<Mixture> => ({
  name: `sigmas[${k}]`,
  parameter: scaleParameter(`\\sigma_${k + 1}`),
  value: ({ sigmas }) => sigmas[k] ?? Number.NaN,
  moved: (params, value) => ({ ...params, sigmas: replaced(params.sigmas, k, value) }),
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
};

/**
 * What a fit can move of a mixture of normals: every mean and deviation, and of two or more components the first weight,
 * at which the other weights keep their proportions.
 */
export function mixtureEntries({ weights }: Mixture): readonly FreeEntry<Mixture>[] {
  const each = weights.flatMap((_, k) => [muEntry(k), sigmaEntry(k)]);
  return weights.length > 1 ? [...each, firstWeightEntry] : each;
}

/**
 * ∂ log p(x) / ∂ each of `mixtureEntries`: the component's share of p(x) times the slope of its own log.
 * @error 1e-14 relative to the largest term, however far in a tail.
 */
export function mixtureEntriesScore({ weights, mus, sigmas }: Mixture): (x: number) => Vector {
  const count = weights.length;
  const atPeak = sigmas.map((sigma) => -Math.log(sigma) - HALF_LOG_TWO_PI);
  const densities = new Float64Array(count);
  // How fast each weight falls as the first rises.
  const [first = 1] = weights;
  const rest = 1 - first;
  return (x) => {
    let most = -Infinity;
    for (let k = 0; k < count; k++) {
      const z = (x - (mus[k] ?? Number.NaN)) / (sigmas[k] ?? Number.NaN);
      const log = (atPeak[k] ?? Number.NaN) - (z * z) / 2;
      densities[k] = log;
      if (log > most && (weights[k] ?? 0) > 0) most = log;
    }
    let total = 0;
    for (let k = 0; k < count; k++) {
      const density = Math.exp((densities[k] ?? 0) - most);
      densities[k] = density;
      total += (weights[k] ?? 0) * density;
    }
    const slopes: number[] = [];
    let ofWeight = 0;
    for (let k = 0; k < count; k++) {
      const sigma = sigmas[k] ?? Number.NaN;
      const z = (x - (mus[k] ?? Number.NaN)) / sigma;
      const relative = (densities[k] ?? 0) / total;
      const share = (weights[k] ?? 0) > 0 ? (weights[k] ?? 0) * relative : 0;
      slopes.push((share * z) / sigma, (share * (z * z - 1)) / sigma);
      ofWeight += k === 0 ? relative : -share / rest;
    }
    if (count > 1) slopes.push(ofWeight);
    return slopes;
  };
}
