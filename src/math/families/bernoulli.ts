import type { DiscreteFamily } from './family';
import { bernoulliDivergence } from './parts/bernoulliDivergence';
import { bernoulliEntropy } from './parts/bernoulliEntropy';
import { requireWithin } from './requireParameter';
import { logit } from './transform';

export interface BernoulliParams {
  readonly p: number;
}

/**
 * Bernoulli(p): P(X = 1) = p, P(X = 0) = 1 − p. Parameter: p ∈ [0, 1], the chance of success; 0 and 1 are point masses.
 * An exponential family in logit p with sufficient statistic x; Fisher information 1 / (p(1 − p)).
 * @throws RangeError naming `p`; `score` and `fisherInformation` are infinite or NaN at p = 0 and 1.
 * @error logProb 1 ulp; entropy 2 ulp; kl 6e-16 relative, nearly equal parameters included.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, §3.1
 */
export const bernoulli: DiscreteFamily<BernoulliParams> = {
  kind: 'discrete',
  example: { p: 0.3 },
  parameters: {
    p: {
      symbol: 'p',
      domain: { low: 0, high: 1, open: true },
      slider: { min: 0.01, max: 0.99, step: 0.001 },
      start: 0.3,
      unconstrained: logit,
    },
  },
  free: ['p'],
  support: () => ({ low: 0, high: 1 }),
  logProb: ({ p }) => {
    requireWithin('p', p, 0, 1);
    const [logSuccess, logFailure] = [Math.log(p), Math.log1p(-p)];
    return (x) => {
      if (x === 1) return logSuccess;
      return x === 0 ? logFailure : -Infinity;
    };
  },
  prob:
    ({ p }) =>
    (x) => {
      if (x === 1) return p;
      return x === 0 ? 1 - p : 0;
    },
  mean: ({ p }) => p,
  variance: ({ p }) => p * (1 - p),
  entropy: ({ p }) => bernoulliEntropy(p),
  kl: (p, q) => bernoulliDivergence(p.p, q.p),
  score:
    ({ p }) =>
    (x) => [x === 1 ? 1 / p : -1 / (1 - p)],
  fisherInformation: ({ p }) => [[1 / (p * (1 - p))]],
  exponential: {
    natural: ({ p }) => [logit.to(p)],
    fromNatural: (_, [eta = Number.NaN]) => ({ p: logit.from(eta) }),
    statistic: () => (x) => [x],
    logPartition: (_, [eta = Number.NaN]) => Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta))),
    logCarrier: () => () => 0,
    meanParams: ({ p }) => [p],
    fromMeanParams: (_, [mean = Number.NaN]) => {
      requireWithin('the mean', mean, 0, 1);
      return { p: mean };
    },
  },
};
