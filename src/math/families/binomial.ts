import { logChoose } from './logChoose';
import { requireInteger, requireWithin } from './requireParameter';
import type { OneParameterFamily, Parameter } from './family';
import { identity, logit } from './transform';

export interface BinomialParams {
  readonly trials: number;
  readonly theta: number;
}

/** k·log(base), with 0·log 0 = 0: the limit that makes θ = 0 and θ = 1 proper point masses. */
const timesLog = (k: number, logBase: number): number => (k === 0 ? 0 : k * logBase);

/** Σ over trials of log(1 + e^η), without overflow. */
const logPartition = (trials: number, eta: number): number =>
  trials * (Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta))));

const theta: Parameter = {
  symbol: '\\theta',
  domain: { low: 0, high: 1, open: true },
  slider: { min: 0.01, max: 0.99, step: 0.001 },
  start: 0.3,
  unconstrained: logit,
};

/**
 * Binomial(n, θ): P(X = x) = C(n, x) θˣ (1 − θ)ⁿ⁻ˣ for x = 0, …, n. Parameters: trials n (integer ≥ 1), theta θ ∈ [0, 1].
 * An exponential family in logit θ with sufficient statistic x; Fisher information n / (θ(1 − θ)).
 * @throws RangeError naming `trials` or `theta`; `score` and `fisherInformation` are infinite or NaN at θ = 0 and 1.
 * @error logProb: 2 ulp of its largest term, for n < 57; beyond that the error of `logChoose` comes on top.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, ch. 3
 */
export const binomial: OneParameterFamily<BinomialParams> = {
  kind: 'discrete',
  example: { trials: 10, theta: 0.3 },
  extremes: [
    { trials: 1, theta: 0.5 },
    { trials: 60, theta: 0.999 },
    { trials: 1000, theta: 1e-9 },
    { trials: 3, theta: 0 },
    { trials: 3, theta: 1 },
  ],
  parameter: theta,
  parameters: {
    trials: {
      symbol: 'n',
      domain: { low: 1, high: Number.MAX_SAFE_INTEGER, open: false },
      integer: true,
      slider: { min: 1, max: 63, step: 1 },
      start: 10,
      unconstrained: identity,
    },
    theta,
  },
  free: ['theta'],
  support: ({ trials }) => ({ low: 0, high: trials }),
  logProb: ({ trials, theta: p }) => {
    requireInteger('trials', trials, 1);
    requireWithin('theta', p, 0, 1);
    const [logSuccess, logFailure] = [Math.log(p), Math.log1p(-p)];
    return (x) => {
      if (!Number.isInteger(x) || x < 0 || x > trials) return -Infinity;
      return logChoose(trials, x) + timesLog(x, logSuccess) + timesLog(trials - x, logFailure);
    };
  },
  mean: ({ trials, theta: p }) => trials * p,
  variance: ({ trials, theta: p }) => trials * p * (1 - p),
  score:
    ({ trials, theta: p }) =>
    (x) => [(x - trials * p) / (p * (1 - p))],
  fisherInformation: ({ trials, theta: p }) => [[trials / (p * (1 - p))]],
  exponential: {
    natural: ({ theta: p }) => [logit.to(p)],
    fromNatural: ({ trials }, [eta = Number.NaN]) => ({ trials, theta: logit.from(eta) }),
    statistic: () => (x) => [x],
    logPartition: ({ trials }, [eta = Number.NaN]) => logPartition(trials, eta),
    logCarrier:
      ({ trials }) =>
      (x) =>
        logChoose(trials, x),
    meanParams: ({ trials, theta: p }) => [trials * p],
    fromMeanParams: ({ trials }, [mean = Number.NaN]) => {
      requireWithin('mean', mean, 0, trials);
      return { trials, theta: mean / trials };
    },
  },
  tex: '\\binom{n}{x}\\,\\theta^{x}(1-\\theta)^{n-x}',
  python: ({ trials, theta: p }) => `stats.binom.logpmf(x, ${trials}, ${p})`,
  torch: ({ trials, theta: p }) => `D.Binomial(${trials}, probs=torch.tensor(${p}, dtype=torch.float64))`,
  theta: ({ theta: p }) => p,
  withTheta: ({ trials }, p) => ({ trials, theta: p }),
  onOutcomes: (high, p) => ({ trials: high, theta: p }),
  pythonIn: {
    logProb: ({ trials }) => `stats.binom.logpmf(x, ${trials}, theta)`,
    score: ({ trials }) => `(x - ${trials} * theta) / (theta * (1 - theta))`,
  },
};
