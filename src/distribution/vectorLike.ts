import type { ParamsOf } from '../math/families';
import { discretise } from '../math/law/discretise';
import type { Law } from '../math/law/law';
import { MOST_HANDLES } from './distributionSchema';
import type { VectorFamily } from './vectorFamilies';

const KNOTS = 17;
const BINS = 24;
const POINTS = 40;
/** What data that never were are counted in. */
const SAMPLE = 200;
/** What a plot shows of a law without ends. */
const LEVELS = { low: 0.002, high: 0.998 } as const;

const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

/** Where nearly all of the law is, made a little wider than a point. */
function extentOf(law: Law): { readonly low: number; readonly high: number } {
  const [low, high] = [law.quantile(LEVELS.low), law.quantile(LEVELS.high)];
  return low < high ? { low, high } : { low: low - 1, high: high + 1 };
}

const massIn = (law: Law, from: number, to: number): number => Math.max(0, law.cdf(to) - law.cdf(from));

/** P(X = x) for x = 0, 1, …, as many as bars are drawn for; null where next to nothing of the law lies there. */
function probsOf(law: Law): readonly number[] | null {
  const median = law.quantile(0.5);
  // Before any bins are made: those of a law far out would be summed for seconds.
  if (median < -0.5 || median > MOST_HANDLES || law.quantile(LEVELS.high) < 0.5) return null;
  const whole = law.kind === 'discrete' ? law : discretise(law, 1);
  const high = Math.min(whole.quantile(LEVELS.high), MOST_HANDLES - 1);
  if (!(high >= 1)) return null;
  const probs = range(Math.ceil(high) + 1).map((x) => whole.prob(x));
  const total = probs.reduce((sum, prob) => sum + prob, 0);
  return total > 0.5 ? probs.map((prob) => prob / total) : null;
}

/** Points with as much of the law between neighbours as between others. */
const spread = (law: Law, n: number): readonly number[] => range(n).map((i) => law.quantile((i + 0.5) / n));

/** A member like a law, for the families whose parameters are lists; null where it has none. */
export const vectorLike: { readonly [F in VectorFamily]: (law: Law) => ParamsOf<F> | null } = {
  categorical: (law) => {
    const probs = probsOf(law);
    return probs && { probs };
  },
  empirical: (law) => {
    const counts = probsOf(law)?.map((prob) => Math.round(prob * SAMPLE));
    return counts ? { counts } : null;
  },
  drawnDensity: (law) => {
    const { low, high } = extentOf(law);
    const width = (high - low) / (KNOTS - 1);
    const knots = range(KNOTS).map((i) => low + width * i);
    const heights = knots.map((x, i) => (i === 0 || i === KNOTS - 1 ? 0 : massIn(law, x - width / 2, x + width / 2) / width));
    return { knots, heights };
  },
  histogram: (law) => {
    const { low, high } = extentOf(law);
    const edges = range(BINS + 1).map((i) => low * (1 - i / BINS) + high * (i / BINS));
    const counts = edges.slice(1).map((edge, i) => Math.round(SAMPLE * massIn(law, edges[i] ?? Number.NaN, edge)));
    return { edges, counts };
  },
  gaussianKde: (law) => {
    const data = spread(law, POINTS);
    const { low, high } = extentOf(law);
    return { data, bandwidth: (high - low) / 16 };
  },
  gaussianMixture: (law) => {
    const { low, high } = extentOf(law);
    const [mean, sd] = [law.mean, Math.sqrt(law.variance)];
    const isSolid = Number.isFinite(mean) && sd > 0 && sd < Infinity;
    const [centre, width] = isSolid ? [mean, sd] : [(low + high) / 2, (high - low) / 6];
    // Variance 0.8² + 0.6² = 1 in units of the law's.
    return { weights: [0.5, 0.5], mus: [centre - 0.8 * width, centre + 0.8 * width], sigmas: [0.6 * width, 0.6 * width] };
  },
};
