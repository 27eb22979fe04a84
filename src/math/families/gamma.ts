import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import trigamma from '@stdlib/math-base-special-trigamma';
import { gammaQuantile } from '../special/gammaQuantile';
import { gammaTails } from '../special/gammaTails';
import { logDoubleDouble } from '../special/logDoubleDouble';
import { logMinusDigamma } from '../special/logMinusDigamma';
import { ratioDivergence } from '../special/ratioDivergence';
import { stirlingError } from '../special/stirlingError';
import type { ContinuousFamily, ExponentialForm } from './family';
import { gammaCrossEntropy } from './parts/gammaCrossEntropy';
import { gammaEntropy } from './parts/gammaEntropy';
import { gammaKl } from './parts/gammaKl';
import { gammaShape } from './parts/gammaShape';
import { insidePositive } from './parts/insidePositive';
import { logScaled } from './parts/logScaled';
import { requirePositive } from './requireParameter';
import { logarithm } from './transform';

export interface GammaParams {
  readonly shape: number;
  readonly rate: number;
}

/** η = (α, −β), T = (log x, x), h = 1/x: α itself, not α − 1, which would have no digits for small shapes. */
const exponential: ExponentialForm<GammaParams> = {
  natural: ({ shape, rate }) => [shape, -rate],
  fromNatural: (_, [shape = Number.NaN, second = Number.NaN]) => ({ shape, rate: -second }),
  statistic: () => (x) => [Math.log(x), x],
  logPartition: (_, [shape = Number.NaN, second = Number.NaN]) => gammaln(shape) - shape * Math.log(-second),
  logCarrier: () => (x) => -Math.log(x),
  meanParams: ({ shape, rate }) => [digamma(shape) - Math.log(rate), shape / rate],
  fromMeanParams: (_, [meanLog = Number.NaN, mean = Number.NaN]) => {
    requirePositive('E[x]', mean);
    // log α − ψ(α) is small for large α: a rounding of log E[x] would show in it
    const { hi, lo } = logDoubleDouble(mean);
    const gap = hi - meanLog + lo;
    if (!(gap > 0 && gap < Infinity)) {
      throw new RangeError(`E[log x] must be below log E[x] = ${hi} and finite, got ${meanLog}`);
    }
    const shape = gammaShape(gap);
    return { shape, rate: shape / mean };
  },
};

/**
 * Gamma(α, β): density βᵅxᵅ⁻¹e^(−βx)/Γ(α) on (0, ∞), and its limit at 0: Infinity for α < 1. Parameters: shape α > 0,
 * rate β > 0. Fisher information (ψ′(α), −1/β; ·, α/β²). Quantiles beyond the doubles' range (of shapes below 0.03) are
 * the ends of that range.
 * @throws RangeError naming `shape` or `rate`.
 * @error logProb 1e-15 of its largest term, where −α·(y − 1 − log y), y = βx/α, stands for terms of the size of α;
 * entropy as `gammaEntropy`, kl as `gammaKl`; fromMeanParams 2e-15 and what a rounding of E[log x] costs, α ulp.
 * @source Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, ch. 17
 */
export const gamma: ContinuousFamily<GammaParams> = {
  kind: 'continuous',
  example: { shape: 2.5, rate: 1 },
  parameters: {
    shape: {
      symbol: '\\alpha',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.2, max: 12, step: 0.01 },
      start: 2.5,
      unconstrained: logarithm,
    },
    rate: {
      symbol: '\\beta',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.1, max: 5, step: 0.01 },
      start: 1,
      unconstrained: logarithm,
    },
  },
  free: ['shape', 'rate'],
  location: { parameter: 'rate', of: 'log x', shift: (rate) => -Math.log(rate), origin: 1 },
  support: () => ({ low: 0, high: Infinity }),
  landmarks: ({ shape, rate }) => (shape > 1 ? [(shape - 1) / rate] : []),
  tails: ({ shape, rate }) => ({
    low: { growth: 'end', power: shape - 1 },
    high: { growth: 'power', exponent: 1, rate },
  }),
  logProb: ({ shape, rate }) => {
    requirePositive('shape', shape);
    requirePositive('rate', rate);
    const constant = Math.log(shape / (2 * Math.PI)) / 2 - stirlingError(shape);
    const logRatio = Math.log(rate) - Math.log(shape);
    const atZero = shape === 1 ? Math.log(rate) : shape < 1 ? Infinity : -Infinity;
    return (x) => {
      if (x < 0) return -Infinity;
      if (x === 0) return atZero;
      const [logX, y] = [Math.log(x), rate * x];
      // the quotient has lost its digits, the logs have not
      if (y / shape < 1e-290) return constant + shape * (1 + logX + logRatio) - logX;
      return constant - shape * ratioDivergence(y, shape) - logX;
    };
  },
  cdf: ({ shape, rate }) => {
    const tails = gammaTails(shape);
    return (x) => (x > 0 ? tails(rate * x).lower : 0);
  },
  quantile: ({ shape, rate }) => {
    const quantile = gammaQuantile(shape);
    return (u) => insidePositive(quantile(u) / rate);
  },
  mean: ({ shape, rate }) => shape / rate,
  variance: ({ shape, rate }) => shape / rate / rate,
  entropy: gammaEntropy,
  kl: gammaKl,
  crossEntropy: gammaCrossEntropy,
  score: ({ shape, rate }) => {
    const gap = logMinusDigamma(shape);
    const log = logScaled(shape / rate);
    return (x) => [log(x) + gap, shape / rate - x];
  },
  fisherInformation: ({ shape, rate }) => [
    [trigamma(shape), -1 / rate],
    [-1 / rate, shape / rate / rate],
  ],
  exponential,
};
