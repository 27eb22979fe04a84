import { expm1Minus } from '../special/expm1Minus';
import { ratioDivergence } from '../special/ratioDivergence';
import type { ContinuousFamily, Tail } from './family';
import { lineParameter } from './parts/lineParameter';
import { scaleParameter } from './parts/scaleParameter';
import { requireFinite, requirePositive } from './requireParameter';

export interface LaplaceParams {
  readonly mu: number;
  readonly b: number;
}

/** From this t on e⁻ᵗ and 1 are nothing beside t. */
const FAR = 2 ** 60;

/**
 * Laplace(μ, b): density exp(−|x − μ|/b)/(2b) on the reals, with a kink at μ. Parameters: mu μ (finite), scale b > 0.
 * Not an exponential family where μ varies. Variance 2b², Fisher information diag(1/b², 1/b²).
 * @throws RangeError naming `mu` or `b`.
 * @error logProb and entropy 2 ulp of the larger term; kl 2e-15 relative, nearly equal parameters included: with r = bₚ/b_q
 * and t = |μₚ − μ_q|/bₚ it is (r − 1 − log r) + r·(e⁻ᵗ − 1 + t), without a term below 0.
 * @source Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 24
 */
export const laplace: ContinuousFamily<LaplaceParams> = {
  kind: 'continuous',
  example: { mu: 0, b: 1 },
  parameters: {
    mu: lineParameter('\\mu'),
    b: scaleParameter('b'),
  },
  free: ['mu', 'b'],
  location: { parameter: 'mu', of: 'x', shift: (value) => value, origin: 0 },
  support: () => ({ low: -Infinity, high: Infinity }),
  landmarks: ({ mu }) => [mu],
  tails: ({ b }) => {
    const tail: Tail = { growth: 'power', exponent: 1, rate: 1 / b };
    return { low: tail, high: tail };
  },
  logProb: ({ mu, b }) => {
    requireFinite('mu', mu);
    requirePositive('b', b);
    const atPeak = -Math.log(b) - Math.LN2;
    return (x) => atPeak - Math.abs(x - mu) / b;
  },
  cdf:
    ({ mu, b }) =>
    (x) =>
      x < mu ? Math.exp((x - mu) / b) / 2 : 1 - Math.exp((mu - x) / b) / 2,
  quantile:
    ({ mu, b }) =>
    (u) =>
      u < 0.5 ? mu + b * Math.log(2 * u) : mu - b * Math.log(2 * (1 - u)),
  mean: ({ mu }) => mu,
  variance: ({ b }) => 2 * b ** 2,
  entropy: ({ b }) => 1 + Math.log(2 * b),
  kl: (p, q) => {
    const r = p.b / q.b;
    const distance = Math.abs(p.mu - q.mu);
    const t = distance / p.b;
    const ofScales = ratioDivergence(p.b, q.b);
    // where t overflows, r·t need not
    return t < FAR && r < Infinity ? ofScales + r * expm1Minus(-t) : ofScales + distance / q.b;
  },
  crossEntropy: (p, q) => {
    const distance = Math.abs(p.mu - q.mu);
    return Math.log(2 * q.b) + distance / q.b + (p.b / q.b) * Math.exp(-distance / p.b);
  },
  score: ({ mu, b }) => (x) => {
    const z = (x - mu) / b;
    return [Math.sign(z) / b, (Math.abs(z) - 1) / b];
  },
  fisherInformation: ({ b }) => [
    [1 / b ** 2, 0],
    [0, 1 / b ** 2],
  ],
};
