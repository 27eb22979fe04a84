import { meanOf } from '../divergence/meanOf';
import { logChoose } from './logChoose';
import { requireInteger, requireWithin } from './requireParameter';
import type { OneParameterFamily } from './family';
import { logit } from './transform';

export interface BinomialParams {
  readonly trials: number;
  readonly theta: number;
}

/** k·log(base), with 0·log 0 = 0: the limit that makes θ = 0 and θ = 1 proper point masses. */
const timesLog = (k: number, logBase: number): number => (k === 0 ? 0 : k * logBase);

/**
 * Binomial(n, θ): P(X = x) = C(n, x) θˣ (1 − θ)ⁿ⁻ˣ for x = 0, …, n. Parameters: trials n (integer ≥ 1), theta θ ∈ [0, 1].
 * An exponential family in logit θ with sufficient statistic x; Fisher information n / (θ(1 − θ)).
 * @throws RangeError naming `trials` or `theta`; `score` and `fisherInformation` are infinite or NaN at θ = 0 and 1.
 * @error logProb: 2 ulp of its largest term, for n < 57; beyond that the error of `logChoose` comes on top.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, ch. 3
 */
export const binomial: OneParameterFamily<BinomialParams> = {
  parameter: {
    symbol: '\\theta',
    domain: { low: 0, high: 1, open: true },
    slider: { min: 0.01, max: 0.99, step: 0.001 },
    start: 0.3,
    unconstrained: logit,
  },
  example: { trials: 10, theta: 0.3 },
  support: ({ trials }) => ({ low: 0, high: trials }),
  logProb: ({ trials, theta }, x) => {
    requireInteger('trials', trials, 1);
    requireWithin('theta', theta, 0, 1);
    if (!Number.isInteger(x) || x < 0 || x > trials) return -Infinity;
    return logChoose(trials, x) + timesLog(x, Math.log(theta)) + timesLog(trials - x, Math.log1p(-theta));
  },
  python: ({ trials, theta }) => `stats.binom.logpmf(x, ${trials}, ${theta})`,
  theta: ({ theta }) => theta,
  withTheta: ({ trials }, theta) => ({ trials, theta }),
  onOutcomes: (high, theta) => ({ trials: high, theta }),
  pythonIn: {
    logProb: ({ trials }) => `stats.binom.logpmf(x, ${trials}, theta)`,
    score: ({ trials }) => `(x - ${trials} * theta) / (theta * (1 - theta))`,
  },
  score: ({ trials, theta }, x) => (x - trials * theta) / (theta * (1 - theta)),
  fisherInformation: ({ trials, theta }) => trials / (theta * (1 - theta)),
  matchMoments: ({ trials }, target) => meanOf(target) / trials,
};
