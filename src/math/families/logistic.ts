import { logOfRatio } from '../divergence/logOfRatio';
import type { ContinuousFamily, Tail } from './family';
import { requireFinite, requirePositive } from './requireParameter';
import { identity, logarithm } from './transform';

export interface LogisticParams {
  readonly mu: number;
  readonly s: number;
}

/** −log(4 cosh²(z/2)). */
function logShape(z: number): number {
  const distance = Math.abs(z);
  return -distance - 2 * Math.log1p(Math.exp(-distance));
}

/** logShape(a + d) − logShape(a): for small d from cosh((a + d)/2) = cosh(a/2)·(cosh(d/2) + tanh(a/2)·sinh(d/2)). */
function shapeDifference(a: number, d: number): number {
  if (Math.abs(d) < 2) return -2 * Math.log1p(2 * Math.sinh(d / 4) ** 2 + Math.tanh(a / 2) * Math.sinh(d / 2));
  const b = a + d;
  if (Math.sign(a) !== Math.sign(b)) return logShape(b) - logShape(a);
  const tails = Math.log1p(Math.exp(-Math.abs(b))) - Math.log1p(Math.exp(-Math.abs(a)));
  return -Math.sign(a) * d - 2 * tails;
}

/**
 * Logistic(μ, s): density e⁻ᶻ/(s(1 + e⁻ᶻ)²) with z = (x − μ)/s, on the reals. Parameters: mu μ (finite), scale s > 0.
 * Variance s²π²/3, Fisher information diag(1/3s², (3 + π²)/9s²).
 * @throws RangeError naming `mu` or `s`.
 * @error logProb and entropy 2 ulp of the larger term; logRatio 4 ulp of the larger of what the location and the scale
 * contribute, however small these are.
 * @source Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 23
 */
export const logistic: ContinuousFamily<LogisticParams> = {
  kind: 'continuous',
  example: { mu: 0, s: 1 },
  extremes: [
    { mu: 1e6, s: 1e-3 },
    { mu: -2, s: 1e3 },
    { mu: 0, s: 1e-150 },
  ],
  parameters: {
    mu: {
      symbol: '\\mu',
      domain: { low: -Infinity, high: Infinity, open: true },
      slider: { min: -6, max: 6, step: 0.01 },
      start: 0,
      unconstrained: identity,
    },
    s: {
      symbol: 's',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.1, max: 6, step: 0.01 },
      start: 1,
      unconstrained: logarithm,
    },
  },
  free: ['mu', 's'],
  support: () => ({ low: -Infinity, high: Infinity }),
  landmarks: ({ mu }) => [mu],
  tails: ({ s }) => {
    const tail: Tail = { growth: 'power', exponent: 1, rate: 1 / s };
    return { low: tail, high: tail };
  },
  logProb: ({ mu, s }) => {
    requireFinite('mu', mu);
    requirePositive('s', s);
    const logScale = Math.log(s);
    return (x) => logShape((x - mu) / s) - logScale;
  },
  cdf:
    ({ mu, s }) =>
    (x) => {
      const tail = Math.exp(-Math.abs(x - mu) / s);
      return (x < mu ? tail : 1) / (1 + tail);
    },
  quantile:
    ({ mu, s }) =>
    (u) =>
      mu + s * (Math.log(u) - Math.log1p(-u)),
  mean: ({ mu }) => mu,
  variance: ({ s }) => (s * Math.PI) ** 2 / 3,
  entropy: ({ s }) => Math.log(s) + 2,
  logRatio: (p, q) => {
    const ofScales = logOfRatio(q.s, p.s, Math.log(q.s), Math.log(p.s));
    return (x) => {
      const z = (x - q.mu) / q.s;
      return ofScales + shapeDifference(z, (z * (q.s - p.s) - (p.mu - q.mu)) / p.s);
    };
  },
  score: ({ mu, s }) => (x) => {
    const z = (x - mu) / s;
    const slope = Math.tanh(z / 2);
    return [slope / s, (z * slope - 1) / s];
  },
  fisherInformation: ({ s }) => [
    [1 / (3 * s ** 2), 0],
    [0, (3 + Math.PI ** 2) / (9 * s ** 2)],
  ],
  tex: '\\frac{e^{-(x-\\mu)/s}}{s\\left(1+e^{-(x-\\mu)/s}\\right)^2}',
  python: ({ mu, s }) => `stats.logistic.logpdf(x, ${mu}, ${s})`,
  torch: () => null,
};
