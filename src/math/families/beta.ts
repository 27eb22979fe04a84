import trigamma from '@stdlib/math-base-special-trigamma';
import { betaQuantile } from '../special/betaQuantile';
import { betaTails, logScaledBetaDensity } from '../special/betaTails';
import { digammaDifference } from '../special/digammaDifference';
import { logBeta } from '../special/logBeta';
import { trigammaDrop } from '../special/trigammaDrop';
import type { ContinuousFamily, ExponentialForm } from './family';
import { betaEntropy } from './parts/betaEntropy';
import { betaFromMeans } from './parts/betaFromMeans';
import { betaKl } from './parts/betaKl';
import { requirePositive } from './requireParameter';
import { logarithm } from './transform';

export interface BetaParams {
  readonly a: number;
  readonly b: number;
}

const UNIFORM: BetaParams = { a: 1, b: 1 };

/** The largest double below 1. */
const BELOW_ONE = 1 - 2 ** -53;

/** log density at an end where it is ~ tᵖᵒʷᵉʳ, t the distance to it, and the limit of a flat one is log `flat`. */
const atEnd = (power: number, flat: number): number => (power === 0 ? Math.log(flat) : power < 0 ? Infinity : -Infinity);

/** η = (a, b), T = (log x, log(1 − x)), h = 1/(x(1 − x)): not a − 1, which would have no digits for small a. */
const exponential: ExponentialForm<BetaParams> = {
  natural: ({ a, b }) => [a, b],
  fromNatural: (_, [a = Number.NaN, b = Number.NaN]) => ({ a, b }),
  statistic: () => (x) => [Math.log(x), Math.log1p(-x)],
  logPartition: (_, [a = Number.NaN, b = Number.NaN]) => logBeta(a, b),
  logCarrier: () => (x) => -Math.log(x) - Math.log1p(-x),
  meanParams: ({ a, b }) => [-digammaDifference(a + b, a, b), -digammaDifference(a + b, b, a)],
  fromMeanParams: (_, [meanLog = Number.NaN, meanLogRest = Number.NaN]) => betaFromMeans(meanLog, meanLogRest),
};

/**
 * Beta(a, b): density xᵃ⁻¹(1 − x)ᵇ⁻¹/B(a, b) on (0, 1), and its limits at the ends: Infinity for a < 1 at 0, for b < 1 at
 * 1. Parameters: a, b > 0. Fisher information, s = a + b: (ψ′(a) − ψ′(s), −ψ′(s); ·, ψ′(b) − ψ′(s)). Quantiles that round
 * to an end are the nearest double inside (many near 1 are, for b < 0.5: a double has no room there).
 * @throws RangeError naming `a` or `b`.
 * @error logProb 3e-15 of its largest term, where a divergence of the coins x and a/s stands for terms of the size of s;
 * kl as `betaKl`, entropy as `betaEntropy`; fromMeanParams as `betaFromMeans`.
 * @source Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 25
 */
export const beta: ContinuousFamily<BetaParams> = {
  kind: 'continuous',
  example: { a: 2, b: 3.5 },
  parameters: {
    a: {
      symbol: 'a',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.2, max: 12, step: 0.01 },
      start: 2,
      unconstrained: logarithm,
    },
    b: {
      symbol: 'b',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.2, max: 12, step: 0.01 },
      start: 3.5,
      unconstrained: logarithm,
    },
  },
  free: ['a', 'b'],
  support: () => ({ low: 0, high: 1 }),
  landmarks: ({ a, b }) => (a > 1 && b > 1 ? [(a - 1) / (a + b - 2)] : []),
  tails: ({ a, b }) => ({ low: { growth: 'end', power: a - 1 }, high: { growth: 'end', power: b - 1 } }),
  logProb: ({ a, b }) => {
    requirePositive('a', a);
    requirePositive('b', b);
    const logScaled = logScaledBetaDensity(a, b);
    return (x) => {
      if (x <= 0) return x === 0 ? atEnd(a - 1, b) : -Infinity;
      if (x >= 1) return x === 1 ? atEnd(b - 1, a) : -Infinity;
      const [logX, logRest] = [Math.log(x), Math.log1p(-x)];
      return logScaled({ x, rest: 1 - x, logX, logRest }) - logX - logRest;
    };
  },
  cdf: ({ a, b }) => {
    const tails = betaTails(a, b);
    return (x) => (x <= 0 ? 0 : x >= 1 ? 1 : tails(x).lower);
  },
  quantile: ({ a, b }) => {
    const quantile = betaQuantile(a, b);
    return (u) => Math.min(Math.max(quantile(u), Number.MIN_VALUE), BELOW_ONE);
  },
  mean: ({ a, b }) => a / (a + b),
  variance: ({ a, b }) => ((a / (a + b)) * (b / (a + b))) / (a + b + 1),
  entropy: betaEntropy,
  kl: betaKl,
  // H(p) + KL(p ‖ q) has E_p[log x] in it, huge for small a, even where q is nearly flat.
  crossEntropy: (p, q) => {
    if (Math.max(q.a, q.b) > 2) return betaKl(p, q) - betaKl(p, UNIFORM);
    const s = p.a + p.b;
    return logBeta(q.a, q.b) + (q.a - 1) * digammaDifference(s, p.a, p.b) + (q.b - 1) * digammaDifference(s, p.b, p.a);
  },
  score: ({ a, b }) => {
    const [meanLog, meanLogRest] = [digammaDifference(a + b, a, b), digammaDifference(a + b, b, a)];
    return (x) => [Math.log(x) + meanLog, Math.log1p(-x) + meanLogRest];
  },
  fisherInformation: ({ a, b }) => {
    const mixed = -trigamma(a + b);
    return [
      [trigammaDrop(a, b), mixed],
      [mixed, trigammaDrop(b, a)],
    ];
  },
  exponential,
};
