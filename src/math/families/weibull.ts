import gammaln from '@stdlib/math-base-special-gammaln';
import { compensatedSum } from '../divergence/compensatedSum';
import { logOfRatio } from '../divergence/logOfRatio';
import { logGammaBregman } from '../special/logGammaBregman';
import type { ContinuousFamily } from './family';
import { insidePositive } from './parts/insidePositive';
import { logScaled } from './parts/logScaled';
import { weibullKl } from './parts/weibullKl';
import { weibullLogMoment } from './parts/weibullLogMoment';
import { requirePositive } from './requireParameter';
import { logarithm } from './transform';

export interface WeibullParams {
  readonly k: number;
  readonly lambda: number;
}

const EULER_GAMMA = 0.5772156649015329;

/**
 * Weibull(k, λ), the law of λ·E^(1/k) for E ~ Exponential(1): density (k/λ)·(x/λ)ᵏ⁻¹·exp(−(x/λ)ᵏ) on (0, ∞), and its
 * limit at 0: Infinity for k < 1. Parameters: k > 0, a shape; lambda λ > 0, a scale. Not an exponential family where k
 * varies. Fisher information ((π²/6 + (1 − γ)²)/k², −(1 − γ)/λ; ·, k²/λ²). Quantiles beyond the doubles' range are the
 * ends of that range.
 * @throws RangeError naming `k` or `lambda`.
 * @error logProb 2 ulp of its larger term, and k ulp of (x/λ)ᵏ; entropy 2 ulp of its larger term; kl as `weibullKl`.
 * @source Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, ch. 21
 */
export const weibull: ContinuousFamily<WeibullParams> = {
  kind: 'continuous',
  example: { k: 1.5, lambda: 1 },
  parameters: {
    k: {
      symbol: 'k',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.3, max: 8, step: 0.01 },
      start: 1.5,
      unconstrained: logarithm,
    },
    lambda: {
      symbol: '\\lambda',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.1, max: 5, step: 0.01 },
      start: 1,
      unconstrained: logarithm,
    },
  },
  free: ['k', 'lambda'],
  location: { parameter: 'lambda', of: 'log x', shift: Math.log, origin: 1 },
  support: () => ({ low: 0, high: Infinity }),
  landmarks: ({ k, lambda }) => (k > 1 ? [lambda * Math.exp(Math.log1p(-1 / k) / k)] : []),
  tails: ({ k, lambda }) => ({
    low: { growth: 'end', power: k - 1 },
    high: { growth: 'power', exponent: k, rate: lambda ** -k },
  }),
  logProb: ({ k, lambda }) => {
    requirePositive('k', k);
    requirePositive('lambda', lambda);
    const constant = logOfRatio(k, lambda, Math.log(k), Math.log(lambda));
    const log = logScaled(lambda);
    return (x) => {
      // 0·∞ and ∞ − ∞ at the ends
      if (x < 0 || x === Infinity) return -Infinity;
      return constant + (k === 1 ? 0 : (k - 1) * log(x)) - (x / lambda) ** k;
    };
  },
  cdf:
    ({ k, lambda }) =>
    (x) =>
      x > 0 ? -Math.expm1(-((x / lambda) ** k)) : 0,
  quantile:
    ({ k, lambda }) =>
    (u) =>
      insidePositive(lambda * (-Math.log1p(-u)) ** (1 / k)),
  mean: ({ k, lambda }) => lambda * Math.exp(gammaln(1 + 1 / k)),
  variance: ({ k, lambda }) => {
    const step = 1 / k;
    // log Γ(1 + 2/k) − 2·log Γ(1 + 1/k), which is small for large k
    const excess = logGammaBregman(1 + 2 * step, 1 + step, step) + logGammaBregman(1, 1 + step, -step);
    const mean = lambda * Math.exp(gammaln(1 + step));
    return mean * mean * Math.expm1(excess);
  },
  entropy: ({ k, lambda }) =>
    EULER_GAMMA * (1 - 1 / k) + 1 - logOfRatio(k, lambda, Math.log(k), Math.log(lambda)),
  kl: weibullKl,
  crossEntropy: (p, q) => {
    const meanLog = logOfRatio(p.lambda, q.lambda, Math.log(p.lambda), Math.log(q.lambda)) - EULER_GAMMA / p.k;
    const { hi, lo } = weibullLogMoment(p, q);
    return compensatedSum([-logOfRatio(q.k, q.lambda, Math.log(q.k), Math.log(q.lambda)), (1 - q.k) * meanLog, Math.exp(hi) * (1 + lo)]);
  },
  score: ({ k, lambda }) => {
    const log = logScaled(lambda);
    return (x) => {
      const logRatio = log(x);
      const excess = Math.expm1(k * logRatio);
      return [1 / k - logRatio * excess, (k / lambda) * excess];
    };
  },
  fisherInformation: ({ k, lambda }) => {
    const mixed = -(1 - EULER_GAMMA) / lambda;
    return [
      [(Math.PI ** 2 / 6 + (1 - EULER_GAMMA) ** 2) / k ** 2, mixed],
      [mixed, (k / lambda) ** 2],
    ];
  },
};
