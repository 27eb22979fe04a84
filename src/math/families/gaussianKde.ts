import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import { compensatedSum } from '../divergence/compensatedSum';
import { quantileFromCdf } from '../law/quantileFromCdf';
import type { ContinuousFamily, Tail } from './family';
import { countBelow } from './parts/countBelow';
import { normalSumLogRatio } from './parts/normalSum';
import type { NormalSum } from './parts/normalSum';
import { requirePositive } from './requireParameter';
import { requireFiniteEntries } from './requireVector';
import { logarithm } from './transform';

export interface GaussianKdeParams {
  readonly data: readonly number[];
  readonly bandwidth: number;
}

const MOST_POINTS = 2000;
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** Kernels lower than the nearest one by more than this, in nats, cannot be seen beside it: 2000·e⁻⁴⁵ < 2⁻⁵³. */
const UNSEEN = 45;

/** From this many bandwidths on, a kernel on the left counts as whole: Φ(9) is 1 − 1e-19. */
const WHOLE = 9;
/** From this many bandwidths on, a kernel on the right has underflowed. */
const NOTHING = 39;

/** Landmarks are this far apart, and this far beyond the kernels at a wide gap, in bandwidths. */
const STRIDE = 3;
const FLANK = 8;

const sorted = (data: readonly number[]): Float64Array => Float64Array.from(data).toSorted();

function requireKde({ data, bandwidth }: GaussianKdeParams): void {
  if (data.length < 1 || data.length > MOST_POINTS) {
    throw new RangeError(`data must hold 1 to ${MOST_POINTS} entries, got ${data.length}`);
  }
  requireFiniteEntries('data', data);
  requirePositive('bandwidth', bandwidth);
}

function logProbOf({ data, bandwidth }: GaussianKdeParams): (x: number) => number {
  const points = sorted(data);
  const atPeak = -Math.log(points.length) - Math.log(bandwidth) - HALF_LOG_TWO_PI;
  return (x) => {
    const right = countBelow(points, x);
    const nearest = Math.min(x - (points[right - 1] ?? -Infinity), (points[right] ?? Infinity) - x);
    if (!(nearest < Infinity)) return -Infinity;
    const z = nearest / bandwidth;
    // The reach that leaves out only what cannot be seen; from the nearest on, so that far tails keep their digits.
    const extra = (2 * UNSEEN * bandwidth) / (z + Math.sqrt(z * z + 2 * UNSEEN));
    let sum = 0;
    for (let i = countBelow(points, x - nearest - extra); i < points.length; i++) {
      const distance = Math.abs((points[i] ?? Number.NaN) - x);
      if (distance > nearest + extra) break;
      sum += Math.exp(-((distance - nearest) / bandwidth) * ((distance + nearest) / bandwidth) / 2);
    }
    return atPeak - (z * z) / 2 + Math.log(sum);
  };
}

function cdfOf({ data, bandwidth }: GaussianKdeParams): (x: number) => number {
  const points = sorted(data);
  const scale = bandwidth * Math.SQRT2;
  return (x) => {
    const whole = countBelow(points, x - WHOLE * bandwidth);
    const reach = x + (whole > 0 ? WHOLE : NOTHING) * bandwidth;
    let sum = whole;
    for (let i = whole; i < points.length; i++) {
      const point = points[i] ?? Number.NaN;
      if (point > reach) break;
      sum += erfc((point - x) / scale) / 2;
    }
    return Math.min(1, sum / points.length);
  };
}

/** Every few bandwidths a point of the data, and both banks of every gap in it. */
function landmarksOf({ data, bandwidth }: GaussianKdeParams): readonly number[] {
  const points = sorted(data);
  const landmarks: number[] = [];
  let before = -Infinity;
  for (const point of points) {
    if (point - before > 2 * FLANK * bandwidth) {
      if (before > -Infinity) landmarks.push(before + FLANK * bandwidth);
      landmarks.push(point - FLANK * bandwidth);
    }
    if (point - (landmarks.at(-1) ?? -Infinity) >= STRIDE * bandwidth) landmarks.push(point);
    before = point;
  }
  landmarks.push(before + FLANK * bandwidth);
  return [...new Set(landmarks)];
}

const meanOf = (data: readonly number[]): number => compensatedSum(data) / data.length;

const normalSumOf = ({ data, bandwidth }: GaussianKdeParams): NormalSum => ({
  weights: data.map(() => 1 / data.length),
  mus: sorted(data),
  sigmas: data.map(() => bandwidth),
});

/**
 * A Gaussian kernel density estimate: density (1/n) Σ_i exp(−(x − x_i)²/2h²) / (h√2π) on the reals. Parameters: data, 1 to
 * 2000 finite numbers in any order; bandwidth h > 0, the standard deviation of every kernel.
 * @throws RangeError naming `data`, its entry that is not finite, or `bandwidth`.
 * @error logProb 2 ulp + 1e-15 absolute, however far in a tail; P(X ≤ x) 4 + n + z² ulp, z bandwidths
 * down the lower tail; quantile 1e-14 relative in the level; mean and variance 2 ulp of their largest term; logRatio as `normalSumLogRatio`.
 * @source Silverman (1986), Density Estimation for Statistics and Data Analysis, §2.4
 */
export const gaussianKde: ContinuousFamily<GaussianKdeParams> = {
  kind: 'continuous',
  example: { data: [-2.1, -1.3, -0.4, 0.2, 0.9, 1.1, 1.9, 3.4], bandwidth: 0.6 },
  parameters: {
    bandwidth: {
      symbol: 'h',
      domain: { low: 0, high: Infinity, open: true },
      slider: { min: 0.05, max: 3, step: 0.01 },
      start: 0.6,
      unconstrained: logarithm,
    },
  },
  free: [],
  support: () => ({ low: -Infinity, high: Infinity }),
  landmarks: landmarksOf,
  tails: ({ bandwidth }) => {
    const tail: Tail = { growth: 'power', exponent: 2, rate: 1 / (2 * bandwidth ** 2) };
    return { low: tail, high: tail };
  },
  logProb: (params) => {
    requireKde(params);
    return logProbOf(params);
  },
  cdf: cdfOf,
  quantile: (params) => {
    const cdf = cdfOf(params);
    const points = sorted(params.data);
    const [least, most] = [points[0] ?? Number.NaN, points.at(-1) ?? Number.NaN];
    return (u) => {
      const z = -Math.SQRT2 * params.bandwidth * erfcinv(2 * u);
      return quantileFromCdf(cdf, u, least + z, most + z);
    };
  },
  mean: ({ data }) => meanOf(data),
  variance: ({ data, bandwidth }) => {
    const mean = meanOf(data);
    return bandwidth ** 2 + compensatedSum(data.map((x) => (x - mean) ** 2)) / data.length;
  },
  logRatio: (p, q) => normalSumLogRatio(normalSumOf(p), normalSumOf(q)),
};
