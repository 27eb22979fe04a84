import { exactProduct } from '../special/doubleDouble';
import { stirlingError } from '../special/stirlingError';
import type { OneParameterFamily, Parameter } from './family';
import { bernoulliDivergence } from './parts/bernoulliDivergence';
import { binomialEntropy } from './parts/binomialEntropy';
import { binomialLogRatio } from './parts/binomialLogRatio';
import { deviance } from './parts/deviance';
import { logChoose } from './parts/logChoose';
import { logMassOf, massOf, NO_MASS } from './parts/saddlePoint';
import type { SaddlePoint } from './parts/saddlePoint';
import { requireInteger, requireWithin } from './requireParameter';
import { identity, logit } from './transform';

export interface BinomialParams {
  readonly trials: number;
  readonly theta: number;
}

const isOutcome = (x: number, trials: number): boolean => Number.isInteger(x) && x >= 0 && x <= trials;

/** k·log(base), with 0·log 0 = 0: the limit that makes θ = 0 and θ = 1 proper point masses. */
const timesLog = (k: number, logBase: number): number => (k === 0 ? 0 : k * logBase);

/** The mass at each outcome, from how far it is from the mean: no large logs that cancel. */
function saddlePointOf({ trials, theta: p }: BinomialParams): (x: number) => SaddlePoint {
  const ofTrials = stirlingError(trials);
  const successes = exactProduct(trials, p);
  const failures = trials * (1 - p);
  return (x) => {
    const rest = trials - x;
    if (x === 0 && p <= 0.5) return { factor: 1, exponent: trials * Math.log1p(-p) };
    if (x === 0) return { factor: 1 - p, exponent: timesLog(trials - 1, Math.log1p(-p)) };
    if (rest === 0) return { factor: p, exponent: timesLog(trials - 1, Math.log(p)) };
    // Where these are nearly all that is not at an end, they must not be e to the power of a large number.
    if (x === 1 && successes.hi < 1) return { factor: successes.hi, exponent: (trials - 1) * Math.log1p(-p) };
    if (rest === 1 && failures < 1) return { factor: failures, exponent: (trials - 1) * Math.log(p) };
    const excess = x - successes.hi - successes.lo;
    const distance = deviance(x, successes.hi, excess) + deviance(rest, failures, -excess);
    return {
      factor: Math.sqrt(trials / (2 * Math.PI * x * rest)),
      exponent: ofTrials - stirlingError(x) - stirlingError(rest) - distance,
    };
  };
}

function saddlePoint(params: BinomialParams): (x: number) => SaddlePoint {
  requireInteger('trials', params.trials, 1);
  requireWithin('theta', params.theta, 0, 1);
  const at = saddlePointOf(params);
  return (x) => (isOutcome(x, params.trials) ? at(x) : NO_MASS);
}

function logProb(params: BinomialParams): (x: number) => number {
  const at = saddlePoint(params);
  return (x) => logMassOf(at(x));
}

/** KL for other numbers of trials has a closed form only at the ends of θ. */
function divergence(p: BinomialParams, q: BinomialParams): number | null {
  if (p.trials === q.trials) return p.trials * bernoulliDivergence(p.theta, q.theta);
  if (p.theta === 0) return -q.trials * Math.log1p(-q.theta);
  return p.trials > q.trials || q.theta === 0 || q.theta === 1 ? Infinity : null;
}

/** So many steps from n to another n are multiplied out; past them the two laws are not near. */
const MOST_STEPS = 100;

function logRatio(p: BinomialParams, q: BinomialParams): (x: number) => number {
  const more = q.trials - p.trials;
  const isInside = [p.theta, q.theta].every((value) => value > 0 && value < 1);
  if (isInside && more >= 0 && more <= MOST_STEPS) {
    const inside = binomialLogRatio(p, q);
    return (x) => (x > p.trials ? -Infinity : inside(x));
  }
  const [logP, logQ] = [logProb(p), logProb(q)];
  return (x) => (logP(x) === -Infinity ? -Infinity : logP(x) - logQ(x));
}

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
 * @error logProb 3 ulp; prob (|log| + 5) · 2⁻⁵³ relative; entropy as `binomialEntropy`; kl 6e-16 relative, nearly equal
 * parameters included; logRatio such that its KL is good to 2e-15 for laws with other numbers of trials.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, ch. 3; masses as in Loader (2000), Fast and
 * Accurate Computation of Binomial Probabilities
 */
export const binomial: OneParameterFamily<BinomialParams> = {
  kind: 'discrete',
  example: { trials: 10, theta: 0.3 },
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
  logProb,
  prob: (params) => {
    const at = saddlePoint(params);
    return (x) => massOf(at(x));
  },
  saddlePoint,
  mean: ({ trials, theta: p }) => trials * p,
  variance: ({ trials, theta: p }) => trials * p * (1 - p),
  entropy: binomialEntropy,
  entropyMethod: 'sum',
  kl: divergence,
  logRatio,
  score:
    ({ trials, theta: p }) =>
    (x) => [(x - trials * p) / (p * (1 - p))],
  fisherInformation: ({ trials, theta: p }) => [[trials / (p * (1 - p))]],
  exponential: {
    natural: ({ theta: p }) => [logit.to(p)],
    fromNatural: ({ trials }, [eta = Number.NaN]) => ({ trials, theta: logit.from(eta) }),
    statistic: () => (x) => [x],
    meansFrom: (mean) => [mean],
    logPartition: ({ trials }, [eta = Number.NaN]) => logPartition(trials, eta),
    logCarrier:
      ({ trials }) =>
      (x) =>
        logChoose(trials, x),
    meanParams: ({ trials, theta: p }) => [trials * p],
    fromMeanParams: ({ trials }, [mean = Number.NaN]) => {
      requireWithin('the mean', mean, 0, trials);
      return { trials, theta: mean / trials };
    },
  },
  theta: ({ theta: p }) => p,
  withTheta: ({ trials }, p) => ({ trials, theta: p }),
  onOutcomes: (high, p) => ({ trials: high, theta: p }),
};
