import gammaln from '@stdlib/math-base-special-gammaln';
import { stirlingError } from '../special/stirlingError';
import type { DiscreteFamily } from './family';
import { deviance } from './parts/deviance';
import { poissonEntropy } from './parts/poissonEntropy';
import { logMassOf, massOf } from './parts/saddlePoint';
import type { SaddlePoint } from './parts/saddlePoint';
import { requireNonNegative } from './requireParameter';
import { logarithm } from './transform';

export interface PoissonParams {
  readonly rate: number;
}

/** P(X = x) = e^(−δ(x) − deviance) / √(2πx). */
function saddlePoint(x: number, rate: number): SaddlePoint {
  if (x === 0) return { factor: 1, exponent: -rate };
  // Where this is nearly all that is not at 0, it must not be e to the power of a large number.
  if (x === 1 && rate < 1) return { factor: rate, exponent: -rate };
  return { factor: 1 / Math.sqrt(2 * Math.PI * x), exponent: -stirlingError(x) - deviance(x, rate) };
}

/**
 * Poisson(λ): P(X = x) = λˣ e^(−λ) / x! for x = 0, 1, …. Parameter: rate λ ≥ 0; 0 is a point mass at 0.
 * An exponential family in log λ with sufficient statistic x; Fisher information 1/λ.
 * @throws RangeError naming `rate`; `score` and `fisherInformation` are infinite or NaN at 0.
 * @error logProb 3 ulp; prob (|log| + 4) · 2⁻⁵³ relative; entropy as `poissonEntropy`; kl 4e-16 relative, nearly equal
 * parameters included.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, ch. 4; masses as in Loader (2000), Fast and
 * Accurate Computation of Binomial Probabilities
 */
export const poisson: DiscreteFamily<PoissonParams> = {
  kind: 'discrete',
  example: { rate: 4 },
  parameters: {
    rate: {
      symbol: '\\lambda',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.1, max: 30, step: 0.01 },
      start: 4,
      unconstrained: logarithm,
    },
  },
  free: ['rate'],
  support: ({ rate }) => ({ low: 0, high: rate === 0 ? 0 : Infinity }),
  logProb: ({ rate }) => {
    requireNonNegative('rate', rate);
    return (x) => (Number.isInteger(x) && x >= 0 ? logMassOf(saddlePoint(x, rate)) : -Infinity);
  },
  prob:
    ({ rate }) =>
    (x) =>
      Number.isInteger(x) && x >= 0 ? massOf(saddlePoint(x, rate)) : 0,
  mean: ({ rate }) => rate,
  variance: ({ rate }) => rate,
  entropy: ({ rate }) => poissonEntropy(rate),
  entropyMethod: 'sum',
  kl: (p, q) => deviance(p.rate, q.rate),
  score:
    ({ rate }) =>
    (x) => [(x - rate) / rate],
  fisherInformation: ({ rate }) => [[1 / rate]],
  exponential: {
    natural: ({ rate }) => [Math.log(rate)],
    fromNatural: (_, [eta = Number.NaN]) => ({ rate: Math.exp(eta) }),
    statistic: () => (x) => [x],
    meansFrom: (mean) => [mean],
    logPartition: (_, [eta = Number.NaN]) => Math.exp(eta),
    logCarrier: () => (x) => -gammaln(x + 1),
    meanParams: ({ rate }) => [rate],
    fromMeanParams: (_, [mean = Number.NaN]) => {
      requireNonNegative('the mean', mean);
      return { rate: mean };
    },
  },
};
