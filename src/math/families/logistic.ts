import { logOfRatio } from '../divergence/logOfRatio';
import type { ContinuousFamily, Tail } from './family';
import { standardScores } from './parts/standardScores';
import type { StandardScores } from './parts/standardScores';
import { lineParameter } from './parts/lineParameter';
import { scaleParameter } from './parts/scaleParameter';
import { requireFinite, requirePositive } from './requireParameter';

export interface LogisticParams {
  readonly mu: number;
  readonly s: number;
}

/** −log(4 cosh²(z/2)). */
function logShape(z: number): number {
  const distance = Math.abs(z);
  return -distance - 2 * Math.log1p(Math.exp(-distance));
}

/** logShape(zp) − logShape(zq): for near ones from cosh(a + d) = cosh a·(cosh d + tanh a·sinh d). */
function shapeDifference({ zp, zq, apart }: StandardScores): number {
  if (Math.abs(apart) < 2) {
    return -2 * Math.log1p(2 * Math.sinh(apart / 4) ** 2 + Math.tanh(zq / 2) * Math.sinh(apart / 2));
  }
  if (Math.sign(zp) !== Math.sign(zq)) return logShape(zp) - logShape(zq);
  const tails = Math.log1p(Math.exp(-Math.abs(zp))) - Math.log1p(Math.exp(-Math.abs(zq)));
  return -Math.sign(zq) * apart - 2 * tails;
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
  parameters: {
    mu: lineParameter('\\mu'),
    s: scaleParameter('s'),
  },
  free: ['mu', 's'],
  location: { parameter: 'mu', of: 'x', shift: (value) => value, origin: 0 },
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
    const scores = standardScores({ location: p.mu, scale: p.s }, { location: q.mu, scale: q.s });
    return (x) => ofScales + shapeDifference(scores(x));
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
};
