import { logOfRatio } from '../divergence/logOfRatio';
import { digammaHalfStep } from '../special/digammaHalfStep';
import { log1pMinus } from '../special/log1pMinus';
import { logGammaHalfStep } from '../special/logGammaHalfStep';
import { logGammaHalfStepDifference } from '../special/logGammaHalfStepDifference';
import type { ContinuousFamily, Tail } from './family';
import { standardScores } from './parts/standardScores';
import type { StandardScores } from './parts/standardScores';
import { studentNuInformation } from './parts/studentNuInformation';
import { studentTail, studentTailInverse } from './parts/studentTail';
import { lineParameter } from './parts/lineParameter';
import { scaleParameter } from './parts/scaleParameter';
import { requireFinite, requirePositive } from './requireParameter';
import { logarithm } from './transform';

export interface StudentTParams {
  readonly nu: number;
  readonly mu: number;
  readonly sigma: number;
}

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** From this |z|/√ν on 1 + z²/ν is z²/ν. */
const FAR = 1e9;

/** log(1 + z²/ν). */
function logSpread(nu: number, z: number): number {
  const root = Math.abs(z) / Math.sqrt(nu);
  return root > FAR ? 2 * Math.log(Math.abs(z)) - Math.log(nu) : Math.log1p((z * z) / nu);
}

const standardLogDensity = (nu: number): ((z: number) => number) => {
  const atPeak = logGammaHalfStep(nu / 2) - HALF_LOG_TWO_PI;
  return (z) => atPeak - ((nu + 1) / 2) * logSpread(nu, z);
};

/**
 * −(a + 1)/2·log(1 + zₚ²/a) + (b + 1)/2·log(1 + z_q²/b). With w = z_q²/b and 1 + η the quotient of the two spreads, where η
 * is small: beyond w = 1 from log(1 + η); below from the normal parts z²/2 and what is beyond them, so that large a and b
 * do not cancel.
 */
function shapeRatio(a: number, b: number, { zp, zq, apart }: StandardScores): number {
  const w = (zq * zq) / b;
  const delta = w > 1 ? 0 : (apart * (zp + zq)) / a - w * ((a - b) / a);
  const eta =
    w > 1 ? ((apart / zq) * (zp / zq + 1) - (a - b) / b) / a / (1 / zq / zq + 1 / b) : delta / (1 + w);
  if (!(Math.abs(eta) < 0.5)) return ((b + 1) / 2) * logSpread(b, zq) - ((a + 1) / 2) * logSpread(a, zp);
  if (w > 1) return (-(a + 1) * Math.log1p(eta) - (a - b) * logSpread(b, zq)) / 2;
  const beyondNormal = a * (log1pMinus(eta) - delta * (w / (1 + w))) + (a - b) * log1pMinus(w);
  return -(apart * (zp + zq) + beyondNormal + Math.log1p(eta)) / 2;
}

/**
 * Student's t: density ∝ (1 + z²/ν)^(−(ν + 1)/2) with z = (x − μ)/σ, on the reals; Cauchy for ν = 1, normal for ν → ∞.
 * Parameters: nu ν > 0, degrees of freedom; mu μ (finite); sigma σ > 0, a scale (the standard deviation is σ√(ν/(ν − 2))).
 * The mean exists for ν > 1, the variance for ν > 2.
 * @throws RangeError naming `nu`, `mu` or `sigma`.
 * @error logProb and entropy 4 ulp of the largest term, ν = 1e6 as ν = 1; logRatio 1e-14 of the largest of what the three
 * parameters contribute, however small these are.
 * @source Lange, Little & Taylor (1989), JASA 84, 881–896 (Fisher information); Johnson, Kotz & Balakrishnan (1995), ch. 28
 */
export const studentT: ContinuousFamily<StudentTParams> = {
  kind: 'continuous',
  example: { nu: 4, mu: 0, sigma: 1 },
  parameters: {
    nu: {
      symbol: '\\nu',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.5, max: 30, step: 0.1 },
      start: 4,
      unconstrained: logarithm,
    },
    mu: lineParameter('\\mu'),
    sigma: scaleParameter('\\sigma'),
  },
  free: ['nu', 'mu', 'sigma'],
  location: { parameter: 'mu', of: 'x', shift: (value) => value, origin: 0 },
  support: () => ({ low: -Infinity, high: Infinity }),
  landmarks: ({ mu }) => [mu],
  tails: ({ nu }) => {
    const tail: Tail = { growth: 'log', index: nu + 1 };
    return { low: tail, high: tail };
  },
  logProb: ({ nu, mu, sigma }) => {
    requirePositive('nu', nu);
    requireFinite('mu', mu);
    requirePositive('sigma', sigma);
    const logDensity = standardLogDensity(nu);
    const logScale = Math.log(sigma);
    // At |x| of 1e305 a score may overflow; the density is still far from 0 to a heavy tail's eyes.
    return (x) => logDensity(Math.min(Math.max((x - mu) / sigma, -Number.MAX_VALUE), Number.MAX_VALUE)) - logScale;
  },
  cdf: ({ nu, mu, sigma }) => {
    const logDensity = standardLogDensity(nu);
    return (x) => {
      const tail = studentTail(nu, logDensity, Math.abs(x - mu) / sigma);
      return x < mu ? tail : 1 - tail;
    };
  },
  quantile: ({ nu, mu, sigma }) => {
    const logDensity = standardLogDensity(nu);
    return (u) => {
      const distance = sigma * studentTailInverse(nu, logDensity, Math.min(u, 1 - u));
      return u < 0.5 ? mu - distance : mu + distance;
    };
  },
  mean: ({ nu, mu }) => (nu > 1 ? mu : Number.NaN),
  variance: ({ nu, sigma }) => {
    if (nu > 2) return sigma ** 2 * (nu / (nu - 2));
    return nu > 1 ? Infinity : Number.NaN;
  },
  entropy: ({ nu, sigma }) =>
    Math.log(sigma) +
    HALF_LOG_TWO_PI -
    logGammaHalfStep(nu / 2) +
    ((nu + 1) / 2) * (digammaHalfStep(nu / 2) + 1 / nu),
  logRatio: (p, q) => {
    const constant =
      logGammaHalfStepDifference(p.nu / 2, q.nu / 2) +
      logOfRatio(q.sigma, p.sigma, Math.log(q.sigma), Math.log(p.sigma));
    const scores = standardScores({ location: p.mu, scale: p.sigma }, { location: q.mu, scale: q.sigma });
    return (x) => constant + shapeRatio(p.nu, q.nu, scores(x));
  },
  score: ({ nu, mu, sigma }) => {
    const ofConstant = digammaHalfStep(nu / 2) / 2;
    return (x) => {
      const z = (x - mu) / sigma;
      const w = (z / nu) * z;
      const share = w < 1 ? w / (1 + w) : 1 / (1 + nu / z / z);
      // the part of log(1 + w) that the normal's score has is taken out by hand: large ν do not cancel
      const beyondNormal = w < 1 ? log1pMinus(w) + w * share : logSpread(nu, z) - share;
      const pull = (nu + 1) * share;
      return [
        ofConstant - beyondNormal / 2 + share / (2 * nu),
        z === 0 ? 0 : pull / z / sigma,
        (pull - 1) / sigma,
      ];
    };
  },
  fisherInformation: ({ nu, sigma }) => {
    const both = -2 / ((nu + 1) * (nu + 3) * sigma);
    return [
      [studentNuInformation(nu), 0, both],
      [0, (nu + 1) / ((nu + 3) * sigma ** 2), 0],
      [both, 0, (2 * nu) / ((nu + 3) * sigma ** 2)],
    ];
  },
};
