import { countBelow } from '../families/parts/countBelow';
import { countUpTo } from '../families/parts/countUpTo';
import { gaussKronrod, RULE_EVALUATIONS } from '../quadrature/gaussKronrod';
import { integrate } from '../quadrature/integrate';
import { cutsBetween } from './cutsBetween';
import type { ContinuousLaw } from './law';

/** A single application of the rule is believed at this share of its value. */
const GOOD_ENOUGH = 1e-14;

/** What two values of P(X ≤ x) are rounded by, as a share of the upper one. */
const ROUNDING = 2 ** -51;

/** A difference of P(X ≤ x) that is at least this share of the upper one is good to 1e-13. */
const KEEPS_DIGITS = 0.005;

/** A mass below this may have lost digits to underflow. */
const LEAST = 1e-290;

/** What is not reached with so many values of the density is lost in their rounding. */
const PATIENCE = 4000;

/** How many panels a smooth stretch is tried with. */
const PANELS = [1, 4, 8];

/** What is lower than an end of a stretch by more nats cannot be seen beside it. */
const UNSEEN = 45;
/** … and is left out with this many halvings of what is. */
const HALVINGS = 64;

const SHARES = [2 ** -30, 2 ** -10, 0.1, 0.3, 0.5, 0.7, 0.9, 1 - 2 ** -10, 1 - 2 ** -30];

/** The largest log density at a few places, to divide by: what is left neither overflows nor underflows where it matters. */
function mostBetween(law: ContinuousLaw, low: number, high: number, cuts: readonly number[]): number {
  const [from, to] = [Number.isFinite(low) ? low : Math.min(high, 0) - 1, Number.isFinite(high) ? high : Math.max(low, 0) + 1];
  const places = [...cuts, ...SHARES.map((share) => from * (1 - share) + to * share)];
  return places.reduce((most, x) => {
    const log = law.logProb(x);
    return Number.isFinite(log) && log > most ? log : most;
  }, -Infinity);
}

/**
 * A function of the two ends: log P(low ≤ X ≤ high), in nats, which does not cancel or underflow in either tail. Smooth
 * stretches take 21 values of the density, or four times as many; others a difference of P(X ≤ x) where that keeps its
 * digits, and an integral of exp(log density − its largest value) where it does not.
 * @returns −Infinity where the law has no mass between the ends.
 * @error of the mass 2e-13 relative, the law's own errors apart; 1e-13 more per 100 nats of its log.
 */
export function logMassBetween(law: ContinuousLaw): (low: number, high: number) => number {
  const scratch = new Float64Array(RULE_EVALUATIONS);
  let known: readonly number[] | null = null;
  // Quantiles are among them: of a sum of many kernels they take longer than a mass.
  const kinksOf = (): readonly number[] => (known ??= cutsBetween(law, -Infinity, Infinity).slice(1, -1));
  /** By the rule on as many equal panels; NaN where that is not good enough. */
  const byRule = (low: number, high: number, most: number, panels: number): number => {
    let [value, error] = [0, 0];
    const edge = (i: number): number => low * (1 - i / panels) + high * (i / panels);
    for (let i = 0; i < panels; i++) {
      const rule = gaussKronrod((x) => Math.exp(law.logProb(x) - most), edge(i), edge(i + 1), scratch);
      value += rule.value;
      error += rule.error;
    }
    return error <= GOOD_ENOUGH * value ? Math.log(value) + most : Number.NaN;
  };
  /** What can be seen of a stretch over which the density falls, or rises, by more than doubles hold. */
  const seen = (low: number, high: number): readonly [number, number] => {
    const [atLow, atHigh] = [law.logProb(low), law.logProb(high)];
    if (Math.abs(atLow - atHigh) <= 2 * UNSEEN) return [low, high];
    const [near, far] = atLow > atHigh ? [low, high] : [high, low];
    const least = Math.max(atLow, atHigh) - UNSEEN;
    let length = far - near;
    for (let i = 0; i < HALVINGS && law.logProb(near + length / 2) < least; i++) length /= 2;
    return near < far ? [near, near + length] : [near + length, near];
  };
  return (from, to) => {
    const [low, high] = [Math.max(from, law.support.low), Math.min(to, law.support.high)];
    if (!(low < high)) return -Infinity;
    const kinks = kinksOf();
    const [first, last] = [countUpTo(kinks, low), countBelow(kinks, high)];
    if (first === last && low > -Infinity && high < Infinity) {
      const most = Math.max(law.logProb(low), law.logProb(high));
      // A smooth stretch: one panel for a bin, a few for a tail.
      for (const panels of Number.isFinite(most) ? PANELS : []) {
        const log = byRule(...seen(low, high), most, panels);
        if (!Number.isNaN(log)) return log;
      }
    }
    const upper = law.cdf(high);
    const mass = upper - law.cdf(low);
    if (mass > LEAST && mass >= KEEPS_DIGITS * upper) return Math.log(mass);
    const cuts = [low, ...kinks.slice(first, last), high];
    const most = mostBetween(law, low, high, cuts);
    if (most === -Infinity) return most;
    const { value, errorBound } = integrate((x) => Math.exp(law.logProb(x) - most), cuts, { maxEvaluations: PATIENCE });
    // Where x itself is coarse (a narrow law far from 0), P(X ≤ x) at two doubles may know more than all those between.
    const isCoarse = mass > LEAST && errorBound > ((ROUNDING * upper) / mass) * value;
    return isCoarse ? Math.log(mass) : Math.log(value) + most;
  };
}
