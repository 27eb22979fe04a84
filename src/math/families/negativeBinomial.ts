import digamma from '@stdlib/math-base-special-digamma';
import { logOfRatio } from '../divergence/logOfRatio';
import { sumSeries } from '../quadrature/sumSeries';
import { betaTails } from '../special/betaTails';
import { digammaDifference } from '../special/digammaDifference';
import { exactProduct, exactSum } from '../special/doubleDouble';
import { logGamma } from '../special/logGamma';
import { logGammaBregman } from '../special/logGammaBregman';
import { logRisingRatio } from '../special/logRisingRatio';
import type { DiscreteFamily } from './family';
import { bernoulliDivergence } from './parts/bernoulliDivergence';
import { integerQuantile } from './parts/integerQuantile';
import { logComplementRatio } from './parts/logComplementRatio';
import { negativeBinomialMass } from './parts/negativeBinomialMass';
import { logMassOf, massOf } from './parts/saddlePoint';
import type { SaddlePoint } from './parts/saddlePoint';
import { requirePositive, requireWithin } from './requireParameter';
import { logarithm, logit } from './transform';

export interface NegativeBinomialParams {
  readonly r: number;
  readonly p: number;
}

const isCount = (x: number): boolean => Number.isInteger(x) && x >= 0;

/** The mass at each count; k·p − r·(1 − p) is the difference of exact products. */
function saddlePointOf({ r, p }: NegativeBinomialParams): (x: number) => SaddlePoint {
  const rp = exactProduct(r, p);
  const failures = exactSum(r, -rp.hi);
  return (x) => {
    const xp = exactProduct(x, p);
    const excess = xp.hi - failures.hi + (xp.lo - failures.lo + rp.lo);
    return negativeBinomialMass(x, r, p, 1 - p, excess);
  };
}

const logProb = (params: NegativeBinomialParams): ((x: number) => number) => {
  requirePositive('r', params.r);
  requirePositive('p', params.p);
  requireWithin('p', params.p, 0, 1);
  const at = saddlePointOf(params);
  return (x) => (isCount(x) ? logMassOf(at(x)) : -Infinity);
};

const cdf = ({ r, p }: NegativeBinomialParams, x: number): number => {
  if (x < 0) return 0;
  return p === 1 || x === Infinity ? 1 : betaTails(r, Math.floor(x) + 1)(p).lower;
};

/** log Γ(x + step) − log Γ(x), of a step that x + step may have lost. */
const logGammaRise = (x: number, step: number): number => step * digamma(x) + logGammaBregman(x + step, x, step);

/**
 * E[ψ′(r) − ψ′(r + X)] = Σ_{k ≥ 1} (1 − p)ᵏ B(r, k)/k, the Fisher information of r: terms > 0, with a long smooth tail for
 * small p.
 */
function informationOnR(r: number, p: number): number {
  if (p === 1) return 0;
  const [logGammaOfR, logFailure] = [logGamma(r), Math.log1p(-p)];
  const logBeta = (k: number): number =>
    k < r ? logGamma(k) - logGammaRise(r, k) : logGammaOfR - logGammaRise(k, r);
  const term = (k: number): number => Math.exp(logBeta(k) + k * logFailure) / k;
  return sumSeries(term, 1, 1, Infinity, { smooth: true }).value;
}

/**
 * Negative binomial(r, p): P(X = x) = Γ(x + r)/(Γ(r) x!) · pʳ(1 − p)ˣ for x = 0, 1, …: the failures before success number r.
 * Parameters: r > 0 (real), p ∈ (0, 1]; p = 1 is a point mass at 0. Not an exponential
 * family where r varies. KL has a closed form for equal r, or where p is a point mass.
 * @throws RangeError naming `r` or `p`.
 * @error logProb 4 ulp; prob (|log| + 6) · 2⁻⁵³ relative; kl 6e-16 relative, nearly equal parameters included; logRatio
 * such that its KL is good to 3e-15 for nearly equal r, 1e-13 for r = 1e6.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, ch. 5; masses as in Loader (2000), Fast and
 * Accurate Computation of Binomial Probabilities
 */
export const negativeBinomial: DiscreteFamily<NegativeBinomialParams> = {
  kind: 'discrete',
  example: { r: 3, p: 0.4 },
  parameters: {
    r: {
      symbol: 'r',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.1, max: 30, step: 0.01 },
      start: 3,
      unconstrained: logarithm,
    },
    p: {
      symbol: 'p',
      domain: { low: 0, high: 1, open: true },
      slider: { min: 0.05, max: 0.99, step: 0.001 },
      start: 0.4,
      unconstrained: logit,
    },
  },
  free: ['r', 'p'],
  support: ({ p }) => ({ low: 0, high: p === 1 ? 0 : Infinity }),
  logProb,
  prob: (params) => {
    const at = saddlePointOf(params);
    return (x) => (isCount(x) ? massOf(at(x)) : 0);
  },
  cdf: (params) => (x) => cdf(params, x),
  quantile: (params) => (u) => integerQuantile((x) => cdf(params, x), u, 0),
  mean: ({ r, p }) => (r * (1 - p)) / p,
  variance: ({ r, p }) => (r * (1 - p)) / p ** 2,
  kl: (p, q) => {
    if (p.r === q.r) return p.r * (bernoulliDivergence(p.p, q.p) / p.p);
    if (p.p === 1) return -q.r * Math.log(q.p);
    return q.p === 1 ? Infinity : null;
  },
  logRatio: (p, q) => {
    const change = p.r - q.r;
    if (Math.abs(change) > q.r / 2) {
      const [logP, logQ] = [logProb(p), logProb(q)];
      return (x) => logP(x) - logQ(x);
    }
    const ofNone = p.r * logOfRatio(p.p, q.p, Math.log(p.p), Math.log(q.p)) + change * Math.log(q.p);
    const ofOne = logComplementRatio(p.p, q.p);
    return (x) => (x === 0 ? ofNone : ofNone + logRisingRatio(x, p.r, q.r, change) + x * ofOne);
  },
  score: ({ r, p }) => {
    const logP = Math.log(p);
    return (x) => [digammaDifference(r + x, r, x) + logP, r / p - x / (1 - p)];
  },
  fisherInformation: ({ r, p }) => [
    [informationOnR(r, p), -1 / p],
    [-1 / p, r / (p ** 2 * (1 - p))],
  ],
};
