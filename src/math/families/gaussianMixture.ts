import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import { compensatedSum } from '../divergence/compensatedSum';
import { quantileFromCdf } from '../law/quantileFromCdf';
import type { ContinuousFamily, Tail } from './family';
import { mixtureComponents } from './parts/mixtureComponents';
import type { MixtureComponent } from './parts/mixtureComponents';
import { mixtureEntries, mixtureEntriesScore } from './parts/mixtureEntries';
import { logNormalSum, normalSumLogRatio } from './parts/normalSum';
import { requireMasses } from './requireParameter';
import { requireCount, requireFiniteEntries, requirePositiveEntries } from './requireVector';

export interface GaussianMixtureParams {
  readonly weights: readonly number[];
  readonly mus: readonly number[];
  readonly sigmas: readonly number[];
}

const MOST_COMPONENTS = 6;

/** How far the sum of the weights may be from 1. */
const SLACK = 1e-9;

/** Where a component is looked at, in its standard deviations: its peak, its flanks, and where nothing is left of it. */
const REACHES = [-8, -3, -1, 0, 1, 3, 8];

function requireMixture({ weights, mus, sigmas }: GaussianMixtureParams): void {
  if (weights.length < 1 || weights.length > MOST_COMPONENTS) {
    throw new RangeError(`weights must hold 1 to ${MOST_COMPONENTS} entries, got ${weights.length}`);
  }
  requireCount('mus', mus, weights.length);
  requireCount('sigmas', sigmas, weights.length);
  requireMasses('weights', weights);
  requireFiniteEntries('mus', mus);
  requirePositiveEntries('sigmas', sigmas);
  const total = compensatedSum(weights);
  if (Math.abs(total - 1) > SLACK) throw new RangeError(`weights must sum to 1, got ${total}`);
}

const average = (components: readonly MixtureComponent[], value: (component: MixtureComponent) => number): number =>
  compensatedSum(components.map((one) => one.weight * value(one))) / compensatedSum(components.map(({ weight }) => weight));

function cdfOf(params: GaussianMixtureParams): (x: number) => number {
  const components = mixtureComponents(params);
  const weights = Float64Array.from(components, ({ weight }) => weight);
  const mus = Float64Array.from(components, ({ mu }) => mu);
  const widths = Float64Array.from(components, ({ sigma }) => sigma * Math.SQRT2);
  const total = compensatedSum(weights);
  const terms = new Float64Array(weights.length);
  return (x) => {
    for (let k = 0; k < terms.length; k++) {
      terms[k] = (weights[k] ?? Number.NaN) * (erfc(((mus[k] ?? Number.NaN) - x) / (widths[k] ?? Number.NaN)) / 2);
    }
    return compensatedSum(terms) / total;
  };
}

const meanOf = (components: readonly MixtureComponent[]): number => average(components, ({ mu }) => mu);

/**
 * A mixture of normals: density Σ_k w_k·exp(−(x − μ_k)²/2σ_k²) / (σ_k√2π) on the reals. Parameters, 1 to 6 entries each:
 * weights w ≥ 0, which sum to 1 within 1e-9 and are used as given by the density, divided by their sum elsewhere; mus μ
 * (finite); sigmas σ > 0, standard deviations.
 * @throws RangeError naming the vector of a wrong length or sum, or the entry outside its domain, as `sigmas[1]`.
 * @error logProb 1e-15 absolute + 2 ulp, however far in a tail; P(X ≤ x) 4 + z² ulp, z standard
 * deviations down the lower tail; quantile 1e-14 relative in the level; mean and variance 2 ulp of their largest term;
 * logRatio as `normalSumLogRatio`.
 * @source McLachlan & Peel (2000), Finite Mixture Models, §1.4
 */
export const gaussianMixture: ContinuousFamily<GaussianMixtureParams> = {
  kind: 'continuous',
  example: { weights: [0.6, 0.4], mus: [-1.5, 2], sigmas: [0.8, 0.5] },
  parameters: {},
  free: [],
  entries: mixtureEntries,
  entriesScore: mixtureEntriesScore,
  support: () => ({ low: -Infinity, high: Infinity }),
  landmarks: (params) =>
    [...new Set(mixtureComponents(params).flatMap(({ mu, sigma }) => REACHES.map((reach) => mu + reach * sigma)))].toSorted((a, b) => a - b),
  tails: (params) => {
    const widest = Math.max(...mixtureComponents(params).map(({ sigma }) => sigma));
    const tail: Tail = { growth: 'power', exponent: 2, rate: 1 / (2 * widest ** 2) };
    return { low: tail, high: tail };
  },
  logProb: (params) => {
    requireMixture(params);
    return logNormalSum(params);
  },
  cdf: cdfOf,
  quantile: (params) => {
    const cdf = cdfOf(params);
    const components = mixtureComponents(params);
    return (u) => {
      // Between the quantiles of the components lies that of the mixture.
      const z = -Math.SQRT2 * erfcinv(2 * u);
      const ends = components.map(({ mu, sigma }) => mu + sigma * z);
      return quantileFromCdf(cdf, u, Math.min(...ends), Math.max(...ends));
    };
  },
  mean: (params) => meanOf(mixtureComponents(params)),
  variance: (params) => {
    const components = mixtureComponents(params);
    const mean = meanOf(components);
    return average(components, ({ mu, sigma }) => sigma ** 2 + (mu - mean) ** 2);
  },
  logRatio: normalSumLogRatio,
};
