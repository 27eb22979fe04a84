import { gaussKronrod, RULE_EVALUATIONS } from '../quadrature/gaussKronrod';
import { integrate } from '../quadrature/integrate';
import { cutsBetween } from './cutsBetween';
import type { ContinuousLaw } from './law';

/** A single application of the rule is believed at this share of its value. */
const GOOD_ENOUGH = 1e-14;

/** A difference of P(X ≤ x) keeps all but a digit where it is at least this share of the upper one. */
const KEEPS_DIGITS = 0.1;

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
 * stretches take 21 values of the density; wide ones a difference of P(X ≤ x) where that keeps its digits; others an
 * integral of exp(log density − its largest value).
 * @returns −Infinity where the law has no mass between the ends.
 * @error of the mass 2e-13 relative, the law's own errors apart; 1e-13 more per 100 nats of its log.
 */
export function logMassBetween(law: ContinuousLaw): (low: number, high: number) => number {
  const scratch = new Float64Array(RULE_EVALUATIONS);
  const kinks = cutsBetween(law, -Infinity, Infinity);
  return (from, to) => {
    const [low, high] = [Math.max(from, law.support.low), Math.min(to, law.support.high)];
    if (!(low < high)) return -Infinity;
    const cuts = [low, ...kinks.filter((kink) => kink > low && kink < high), high];
    const most = mostBetween(law, low, high, cuts);
    if (most === -Infinity) return most;
    const density = (x: number): number => Math.exp(law.logProb(x) - most);
    if (low > -Infinity && high < Infinity && cuts.length <= 5) {
      let [value, error] = [0, 0];
      for (let i = 1; i < cuts.length; i++) {
        const rule = gaussKronrod(density, cuts[i - 1] ?? low, cuts[i] ?? high, scratch);
        value += rule.value;
        error += rule.error;
      }
      if (error <= GOOD_ENOUGH * value) return Math.log(value) + most;
    }
    const upper = law.cdf(high);
    const mass = upper - law.cdf(low);
    if (mass >= KEEPS_DIGITS * upper) return Math.log(mass);
    return Math.log(integrate(density, cuts).value) + most;
  };
}
