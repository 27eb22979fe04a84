import type { Interval, Tail } from '../families/family';
import { integrate } from '../quadrature/integrate';
import type { Ends } from '../quadrature/piece';
import { cutsBetween } from './cutsBetween';
import type { ContinuousLaw } from './law';
import { logMassBetween } from './logMassBetween';
import { quantileFromCdf } from './quantileFromCdf';
import { remembered } from './remembered';

/** How far, in shares of the level, the quantile of the whole law may miss it to be taken. */
const CLOSE = 1e-13;

/** The ends with support and gaps cut off: the density is positive just inside. */
function supportOf({ support, gaps }: ContinuousLaw, from: number, to: number): Interval {
  const [low, high] = [Math.max(from, support.low), Math.min(to, support.high)];
  return {
    low: gaps.find((gap) => gap.low <= low && low < gap.high)?.high ?? low,
    high: gaps.find((gap) => gap.low < high && high <= gap.high)?.low ?? high,
  };
}

/** The moment of order `power` of |X − about| that an infinite end still has. */
const hasMoment = (tail: Tail, power: number): boolean => tail.growth !== 'log' || tail.index > power + 1;

/** What is not reached with so many values of the density is lost in their rounding. */
const PATIENCE = { maxEvaluations: 16_000 };

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/** By integrals of |x − cut| and (x − mean)², which do not cancel. One end at least is a cut. */
function momentsOf(logProb: (x: number) => number, cuts: readonly number[], tails: ContinuousLaw['tails']): Moments {
  const [low, high] = [cuts[0] ?? Number.NaN, cuts.at(-1) ?? Number.NaN];
  const ends = [...(low === -Infinity ? [tails.low] : []), ...(high === Infinity ? [tails.high] : [])];
  const isFromLow = low > -Infinity;
  if (!ends.every((tail) => hasMoment(tail, 1))) return { mean: isFromLow ? Infinity : -Infinity, variance: Number.NaN };
  const fromCut = ({ toFirst, toLast }: Ends): number => (isFromLow ? toFirst : toLast);
  const distance = integrate((x, apart) => fromCut(apart) * Math.exp(logProb(x)), cuts, PATIENCE).value;
  const mean = isFromLow ? low + distance : high - distance;
  if (!ends.every((tail) => hasMoment(tail, 2))) return { mean, variance: Infinity };
  const split = mean > low && mean < high ? [...new Set([...cuts, mean].toSorted((a, b) => a - b))] : cuts;
  return { mean, variance: integrate((x, apart) => (fromCut(apart) - distance) ** 2 * Math.exp(logProb(x)), split, PATIENCE).value };
}

/**
 * A continuous law given that low ≤ X ≤ high, which cut something off: see `truncate`.
 * @throws RangeError naming `low` or `high` where there is no mass between them.
 * @error as `truncate`.
 */
export function truncateContinuous(whole: ContinuousLaw, from: number, to: number): ContinuousLaw {
  // Its mass and its moments are integrated over the same places.
  const law = remembered(whole);
  const { low, high } = supportOf(law, from, to);
  if (!(low < high)) throw new RangeError(`high must be above ${low} to leave any mass, got ${to}`);
  const logMassOf = logMassBetween(law);
  const logMass = logMassOf(low, high);
  if (!(logMass > -Infinity)) throw new RangeError(`low must leave mass up to ${to}, got ${from}`);
  const logProb = (x: number): number => (x >= low && x <= high ? law.logProb(x) - logMass : -Infinity);
  const cdf = (x: number): number => {
    if (!(x > low)) return 0;
    return x >= high ? 1 : Math.min(1, Math.exp(logMassOf(low, x) - logMass));
  };
  const end = (cut: number): Tail => ({ growth: 'end', power: law.logProb(cut) === -Infinity ? 1 : 0 });
  const tails = {
    low: low === law.support.low ? law.tails.low : end(low),
    high: high === law.support.high ? law.tails.high : end(high),
  };
  const [below, mass] = [law.cdf(low), Math.exp(logMass)];
  let known: Moments | null = null;
  // Two integrals, which few ask for.
  const moments = (): Moments => (known ??= momentsOf(logProb, cutsBetween(law, low, high), tails));
  return {
    kind: 'continuous',
    distribution: null,
    logProb,
    get mean() {
      return moments().mean;
    },
    get variance() {
      return moments().variance;
    },
    cdf,
    quantile: (u) => {
      const level = below + u * mass;
      const x = level > 0 && level < 1 ? law.quantile(level) : Number.NaN;
      if (x > low && x < high && Math.abs(cdf(x) - u) <= CLOSE * u) return x;
      return quantileFromCdf(cdf, u, low, high);
    },
    support: { low, high },
    gaps: law.gaps.filter((gap) => gap.low > low && gap.high < high),
    landmarks: law.landmarks.filter((landmark) => landmark > low && landmark < high),
    tails,
  };
}
