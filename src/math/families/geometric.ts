import type { DiscreteFamily } from './family';
import { bernoulliDivergence } from './parts/bernoulliDivergence';
import { bernoulliEntropy } from './parts/bernoulliEntropy';
import { requireNonNegative, requirePositive, requireWithin } from './requireParameter';
import { logit } from './transform';

export interface GeometricParams {
  readonly p: number;
}

const cdf = (p: number, x: number): number => (x < 0 ? 0 : -Math.expm1((Math.floor(x) + 1) * Math.log1p(-p)));

/** The smallest x with P(X ≤ x) ≥ u: the quotient of two logs, put right where rounding moved it over an integer. */
function quantile(p: number, u: number): number {
  if (p === 1) return 0;
  const guess = Math.max(0, Math.ceil(Math.log1p(-u) / Math.log1p(-p)) - 1);
  if (cdf(p, guess) < u) return guess + 1;
  return guess > 0 && cdf(p, guess - 1) >= u ? guess - 1 : guess;
}

/** Below this a chance of failure is 1 for every purpose but the mean. */
const RARE = 2 ** -300;

/** KL of one trial over p. Rare successes are told apart by their ratio alone: scaled, the term loses nothing to underflow. */
function divergence(p: number, q: number): number {
  const scale = Math.max(p, q) < RARE ? 2 ** 200 : 1;
  return bernoulliDivergence(p * scale, q * scale) / (p * scale);
}

/**
 * Geometric(p): P(X = x) = p(1 − p)ˣ for x = 0, 1, …: the failures before the first success. Parameter: p ∈ (0, 1]; 1 is a
 * point mass at 0. An exponential family in log(1 − p) with sufficient statistic x; Fisher information 1 / (p²(1 − p)).
 * @throws RangeError naming `p`; `fisherInformation` is infinite, `score` NaN at p = 1.
 * @error logProb 2 ulp; entropy 3 ulp; kl 6e-16 relative, nearly equal parameters included; cdf 2 ulp of
 * (x + 1)·log(1 − p), carried over.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, §5.2
 */
export const geometric: DiscreteFamily<GeometricParams> = {
  kind: 'discrete',
  example: { p: 0.25 },
  parameters: {
    p: {
      symbol: 'p',
      domain: { low: 0, high: 1, open: true },
      slider: { min: 0.02, max: 0.99, step: 0.001 },
      start: 0.25,
      unconstrained: logit,
    },
  },
  free: ['p'],
  support: ({ p }) => ({ low: 0, high: p === 1 ? 0 : Infinity }),
  logProb: ({ p }) => {
    requirePositive('p', p);
    requireWithin('p', p, 0, 1);
    const [logSuccess, logFailure] = [Math.log(p), Math.log1p(-p)];
    return (x) => {
      if (!Number.isInteger(x) || x < 0) return -Infinity;
      return x === 0 ? logSuccess : logSuccess + x * logFailure;
    };
  },
  prob: ({ p }) => {
    const logFailure = Math.log1p(-p);
    return (x) => {
      if (!Number.isInteger(x) || x < 0) return 0;
      return x === 0 ? p : p * Math.exp(x * logFailure);
    };
  },
  cdf:
    ({ p }) =>
    (x) =>
      cdf(p, x),
  quantile:
    ({ p }) =>
    (u) =>
      quantile(p, u),
  mean: ({ p }) => (1 - p) / p,
  variance: ({ p }) => (1 - p) / p ** 2,
  entropy: ({ p }) => (p < RARE ? 1 - Math.log(p) : bernoulliEntropy(p) / p),
  kl: (p, q) => divergence(p.p, q.p),
  score:
    ({ p }) =>
    (x) => [1 / p - x / (1 - p)],
  fisherInformation: ({ p }) => [[1 / (p ** 2 * (1 - p))]],
  exponential: {
    natural: ({ p }) => [Math.log1p(-p)],
    fromNatural: (_, [eta = Number.NaN]) => ({ p: -Math.expm1(eta) }),
    statistic: () => (x) => [x],
    meansFrom: (mean) => [mean],
    logPartition: (_, [eta = Number.NaN]) => -Math.log(-Math.expm1(eta)),
    logCarrier: () => () => 0,
    meanParams: ({ p }) => [(1 - p) / p],
    fromMeanParams: (_, [mean = Number.NaN]) => {
      requireNonNegative('the mean', mean);
      return { p: 1 / (1 + mean) };
    },
  },
};
