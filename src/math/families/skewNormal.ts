import { logOfRatio } from '../divergence/logOfRatio';
import { logNormalCdf } from '../special/logNormalCdf';
import { logNormalCdfDifference } from '../special/logNormalCdfDifference';
import { normalHazard } from '../special/normalHazard';
import { normalTail } from '../special/normalTail';
import { owenT, owenTComplement } from '../special/owenT';
import type { ContinuousFamily, Tail } from './family';
import { hazardMoments } from './parts/hazardMoments';
import { newtonRoot } from './parts/newtonRoot';
import { standardScores } from './parts/standardScores';
import { lineParameter } from './parts/lineParameter';
import { scaleParameter } from './parts/scaleParameter';
import { requireFinite, requirePositive } from './requireParameter';
import { identity } from './transform';

export interface SkewNormalParams {
  readonly xi: number;
  readonly omega: number;
  readonly alpha: number;
}

/** log(2/√2π). */
const LOG_CONSTANT = Math.log(2 / Math.PI) / 2;
const ROOT_TWO_OVER_PI = Math.sqrt(2 / Math.PI);

/** Beyond this |z| either tail underflows. */
const REACH = 40;

/** E[Z]. */
const standardMean = (alpha: number): number => ROOT_TWO_OVER_PI * (alpha / Math.hypot(1, alpha));

/** An infinite z has no density even where α = 0 makes αz NaN. */
const logDensity = (z: number, alpha: number): number =>
  Math.abs(z) === Infinity ? -Infinity : LOG_CONSTANT - (z * z) / 2 + logNormalCdf(alpha * z);

/** P(Z ≤ z) as a sum of terms ≥ 0. */
function standardCdf(z: number, alpha: number): number {
  const distance = Math.abs(z);
  if (alpha < 0) return Math.min(1, normalTail(-z) + 2 * owenT(distance, -alpha));
  const beyond = 2 * owenTComplement(distance, alpha);
  return z <= 0 ? beyond : Math.min(1, 1 - 2 * normalTail(z) + beyond);
}

/** The z with P(Z ≤ z) = u, u ≤ ½: log P is concave. */
function standardQuantile(u: number, alpha: number): number {
  const logLevel = Math.log(u);
  const f = (z: number): readonly [number, number] => {
    const logCdf = Math.log(standardCdf(z, alpha));
    return [logCdf - logLevel, Math.exp(logDensity(z, alpha) - logCdf)];
  };
  return newtonRoot(f, { low: -REACH, high: REACH, start: standardMean(alpha) - 1 });
}

/** Where −z + α·φ(αz)/Φ(αz), which falls, is 0. */
function standardMode(alpha: number): number {
  if (alpha === 0) return 0;
  const size = Math.abs(alpha);
  const f = (z: number): readonly [number, number] => {
    const hazard = normalHazard(size * z);
    return [z - size * hazard, 1 + size ** 2 * hazard * (size * z + hazard)];
  };
  return Math.sign(alpha) * newtonRoot(f, { low: 0, high: 1, start: Math.min(0.5, size / 2) });
}

/**
 * Skew normal of Azzalini: density (2/ω)·φ(z)·Φ(αz) with z = (x − ξ)/ω, on the reals; normal for α = 0, half-normal for
 * α → ±∞. Parameters: xi ξ (finite), omega ω > 0, alpha α (finite). At α = 0 its Fisher information is singular.
 * @throws RangeError naming `xi`, `omega` or `alpha`.
 * @error logProb 2 ulp of its larger term; logRatio 4 ulp of the largest of what the three parameters contribute, however
 * small these are; cdf 1e-14 relative in both tails above 1e-50, 1e-13 below; fisherInformation 1e-14 of its largest entry.
 * @source Azzalini (1985), Scandinavian Journal of Statistics 12, 171–178
 */
export const skewNormal: ContinuousFamily<SkewNormalParams> = {
  kind: 'continuous',
  example: { xi: 0, omega: 1, alpha: 3 },
  parameters: {
    xi: lineParameter('\\xi'),
    omega: scaleParameter('\\omega'),
    alpha: {
      symbol: '\\alpha',
      domain: { low: -Infinity, high: Infinity, open: true },
      slider: { min: -10, max: 10, step: 0.05 },
      start: 3,
      unconstrained: identity,
    },
  },
  free: ['xi', 'omega', 'alpha'],
  location: { parameter: 'xi', of: 'x', shift: (value) => value, origin: 0 },
  support: () => ({ low: -Infinity, high: Infinity }),
  landmarks: ({ xi, omega, alpha }) => {
    const mode = xi + omega * standardMode(alpha);
    return mode === xi ? [xi] : [Math.min(xi, mode), Math.max(xi, mode)];
  },
  tails: ({ omega, alpha }) => {
    const rate = 1 / (2 * omega ** 2);
    const thick: Tail = { growth: 'power', exponent: 2, rate };
    const thin: Tail = { growth: 'power', exponent: 2, rate: (1 + alpha ** 2) * rate };
    return alpha > 0 ? { low: thin, high: thick } : { low: thick, high: thin };
  },
  logProb: ({ xi, omega, alpha }) => {
    requireFinite('xi', xi);
    requirePositive('omega', omega);
    requireFinite('alpha', alpha);
    const logScale = Math.log(omega);
    return (x) => logDensity((x - xi) / omega, alpha) - logScale;
  },
  cdf:
    ({ xi, omega, alpha }) =>
    (x) =>
      standardCdf((x - xi) / omega, alpha),
  quantile:
    ({ xi, omega, alpha }) =>
    (u) =>
      u <= 0.5 ? xi + omega * standardQuantile(u, alpha) : xi - omega * standardQuantile(1 - u, -alpha),
  mean: ({ xi, omega, alpha }) => xi + omega * standardMean(alpha),
  variance: ({ omega, alpha }) => omega ** 2 * (1 - standardMean(alpha) ** 2),
  logRatio: (p, q) => {
    const ofScales = logOfRatio(q.omega, p.omega, Math.log(q.omega), Math.log(p.omega));
    const scores = standardScores({ location: p.xi, scale: p.omega }, { location: q.xi, scale: q.omega });
    return (x) => {
      const { zp, zq, apart } = scores(x);
      const skew = logNormalCdfDifference(q.alpha * zq, p.alpha * apart + (p.alpha - q.alpha) * zq);
      return ofScales - (apart * (zp + zq)) / 2 + skew;
    };
  },
  score: ({ xi, omega, alpha }) => (x) => {
    const z = (x - xi) / omega;
    const hazard = normalHazard(alpha * z);
    const pull = z - alpha * hazard;
    return [pull / omega, (z * pull - 1) / omega, z * hazard];
  },
  fisherInformation: ({ omega, alpha }) => {
    const [a0, a1, a2] = hazardMoments(alpha);
    const spread = 1 + alpha ** 2;
    const lean = ROOT_TWO_OVER_PI / spread ** 1.5;
    const ofScale = (lean * alpha * (1 + 2 * alpha ** 2) + alpha ** 2 * a1) / omega ** 2;
    const ofSkew = (lean - alpha * a1) / omega;
    return [
      [(1 + alpha ** 2 * a0) / omega ** 2, ofScale, ofSkew],
      [ofScale, (2 + alpha ** 2 * a2) / omega ** 2, (-alpha * a2) / omega],
      [ofSkew, (-alpha * a2) / omega, a2],
    ];
  },
};
