import { ratioDivergence } from '../special/ratioDivergence';
import type { ContinuousFamily, ExponentialForm } from './family';
import { insidePositive } from './parts/insidePositive';
import { requirePositive } from './requireParameter';
import { logarithm } from './transform';

export interface ExponentialParams {
  readonly rate: number;
}

/** η = −β, T = x, A = −log β. */
const exponentialForm: ExponentialForm<ExponentialParams> = {
  natural: ({ rate }) => [-rate],
  fromNatural: (_, [eta = Number.NaN]) => ({ rate: -eta }),
  statistic: () => (x) => [x],
  meansFrom: (mean) => [mean],
  logPartition: (_, [eta = Number.NaN]) => -Math.log(-eta),
  logCarrier: () => () => 0,
  meanParams: ({ rate }) => [1 / rate],
  fromMeanParams: (_, [mean = Number.NaN]) => {
    requirePositive('the mean', mean);
    return { rate: 1 / mean };
  },
};

/**
 * Exponential(β): density β·e^(−βx) on (0, ∞), and β at 0. Parameter: rate β > 0. Fisher information 1/β².
 * @throws RangeError naming `rate`.
 * @error logProb 1 ulp of its larger term; entropy and crossEntropy 2 ulp of their larger term; kl 1e-15 relative, nearly equal rates
 * included; quantiles beyond the doubles' range are the ends of that range.
 * @source Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, ch. 19
 */
export const exponential: ContinuousFamily<ExponentialParams> = {
  kind: 'continuous',
  example: { rate: 1 },
  parameters: {
    rate: {
      symbol: '\\beta',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.05, max: 5, step: 0.01 },
      start: 1,
      unconstrained: logarithm,
    },
  },
  free: ['rate'],
  location: { parameter: 'rate', of: 'log x', shift: (rate) => -Math.log(rate), origin: 1 },
  support: () => ({ low: 0, high: Infinity }),
  landmarks: () => [],
  tails: ({ rate }) => ({ low: { growth: 'end', power: 0 }, high: { growth: 'power', exponent: 1, rate } }),
  logProb: ({ rate }) => {
    requirePositive('rate', rate);
    const atZero = Math.log(rate);
    return (x) => (x < 0 ? -Infinity : atZero - rate * x);
  },
  cdf:
    ({ rate }) =>
    (x) =>
      x > 0 ? -Math.expm1(-rate * x) : 0,
  quantile:
    ({ rate }) =>
    (u) =>
      insidePositive(-Math.log1p(-u) / rate),
  mean: ({ rate }) => 1 / rate,
  variance: ({ rate }) => 1 / rate / rate,
  entropy: ({ rate }) => 1 - Math.log(rate),
  kl: (p, q) => ratioDivergence(q.rate, p.rate),
  crossEntropy: (p, q) => q.rate / p.rate - Math.log(q.rate),
  score:
    ({ rate }) =>
    (x) => [1 / rate - x],
  fisherInformation: ({ rate }) => [[1 / rate / rate]],
  exponential: exponentialForm,
};
