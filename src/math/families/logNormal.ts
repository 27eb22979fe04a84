import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import { compensatedSum } from '../divergence/compensatedSum';
import { productDifference } from '../special/productDifference';
import type { ContinuousFamily, ExponentialForm, Tail } from './family';
import { normal } from './normal';
import { insidePositive } from './parts/insidePositive';
import { logScaled } from './parts/logScaled';
import { requireFinite, requirePositive } from './requireParameter';
import { identity, logarithm } from './transform';

export interface LogNormalParams {
  readonly mu: number;
  readonly sigma: number;
}

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** x ↦ (log x − μ)/σ; by the ratio to the median, for log x is rounded coarser than that where μ is large. */
function standardize({ mu, sigma }: LogNormalParams): (x: number) => number {
  const log = logScaled(Math.exp(mu), mu);
  return (x) => log(x) / sigma;
}

/** η = (μ/σ², −1/(2σ²)), T = (log x, log² x): the normal's, of log x. */
const exponential: ExponentialForm<LogNormalParams> = {
  natural: ({ mu, sigma }) => [mu / sigma ** 2, -1 / (2 * sigma ** 2)],
  fromNatural: (_, [first = Number.NaN, second = Number.NaN]) => ({
    mu: -first / (2 * second),
    sigma: Math.sqrt(-1 / (2 * second)),
  }),
  statistic: () => (x) => [Math.log(x), Math.log(x) ** 2],
  logPartition: (_, [first = Number.NaN, second = Number.NaN]) =>
    -(first ** 2) / (4 * second) - Math.log(-2 * second) / 2,
  logCarrier: () => (x) => -Math.log(x) - HALF_LOG_TWO_PI,
  meanParams: ({ mu, sigma }) => [mu, mu ** 2 + sigma ** 2],
  fromMeanParams: (_, [mean = Number.NaN, square = Number.NaN]) => {
    const variance = productDifference(square, 1, mean, mean);
    requirePositive('the variance of log x', variance);
    return { mu: mean, sigma: Math.sqrt(variance) };
  },
};

/**
 * LogNormal(μ, σ), the law of e^Z for Z ~ Normal(μ, σ): density exp(−(log x − μ)²/2σ²) / (xσ√2π) on (0, ∞). Parameters:
 * mu μ (finite), sigma σ > 0, a standard deviation. Fisher information diag(1/σ², 2/σ²). Quantiles beyond the doubles'
 * range are the ends of that range.
 * @throws RangeError naming `mu` or `sigma`.
 * @error logProb 2 ulp of its larger term, and 2e-16·|z|/σ for rounding in z = (log x − μ)/σ; entropy and crossEntropy
 * 1 ulp of their larger terms; kl 2e-15 relative, nearly equal parameters included (the normal's).
 * @source Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, ch. 14
 */
export const logNormal: ContinuousFamily<LogNormalParams> = {
  kind: 'continuous',
  example: { mu: 0, sigma: 1 },
  parameters: {
    mu: {
      symbol: '\\mu',
      domain: { low: -Infinity, high: Infinity, open: true },
      slider: { min: -2, max: 2, step: 0.01 },
      start: 0,
      unconstrained: identity,
    },
    sigma: {
      symbol: '\\sigma',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.05, max: 2, step: 0.01 },
      start: 1,
      unconstrained: logarithm,
    },
  },
  free: ['mu', 'sigma'],
  location: { parameter: 'mu', of: 'log x', shift: (value) => value, origin: 0 },
  support: () => ({ low: 0, high: Infinity }),
  landmarks: ({ mu, sigma }) => [Math.exp(mu - sigma ** 2)].filter((mode) => mode > 0 && mode < Infinity),
  tails: ({ sigma }) => {
    const tail: Tail = { growth: 'log squared', rate: 1 / (2 * sigma ** 2) };
    return { low: tail, high: tail };
  },
  logProb: (params) => {
    requireFinite('mu', params.mu);
    requirePositive('sigma', params.sigma);
    const constant = -Math.log(params.sigma) - HALF_LOG_TWO_PI;
    const z = standardize(params);
    return (x) => (x > 0 ? constant - Math.log(x) - z(x) ** 2 / 2 : -Infinity);
  },
  cdf: (params) => {
    const z = standardize(params);
    return (x) => (x > 0 ? erfc(-z(x) * Math.SQRT1_2) / 2 : 0);
  },
  quantile:
    ({ mu, sigma }) =>
    (u) =>
      insidePositive(Math.exp(mu - sigma * Math.SQRT2 * erfcinv(2 * u))),
  mean: ({ mu, sigma }) => Math.exp(mu + sigma ** 2 / 2),
  variance: ({ mu, sigma }) => Math.expm1(sigma ** 2) * Math.exp(2 * mu + sigma ** 2),
  entropy: ({ mu, sigma }) => compensatedSum([mu, Math.log(sigma), HALF_LOG_TWO_PI, 0.5]),
  kl: (p, q) => normal.kl?.(p, q) ?? Number.NaN,
  crossEntropy: (p, q) =>
    compensatedSum([
      p.mu,
      Math.log(q.sigma),
      HALF_LOG_TWO_PI,
      (p.sigma / q.sigma) ** 2 / 2,
      ((p.mu - q.mu) / q.sigma) ** 2 / 2,
    ]),
  score: (params) => {
    const { sigma } = params;
    const standardized = standardize(params);
    return (x) => {
      const z = standardized(x);
      return [z / sigma, (z * z - 1) / sigma];
    };
  },
  fisherInformation: ({ sigma }) => [
    [1 / sigma ** 2, 0],
    [0, 2 / sigma ** 2],
  ],
  exponential,
};
