import type { Interval } from '../families/family';
import { definedEverywhere } from './definedEverywhere';
import type { ContinuousLaw } from './law';
import { logMassBetween } from './logMassBetween';
import { quantileFromCdf } from './quantileFromCdf';

/** How far, in shares of the level, a quantile from the other end may miss it to be taken. */
const CLOSE = 1e-13;

/**
 * The law of −X.
 * @returns a law without a family.
 * @error logProb, mean and variance as `law`; P(−X ≤ y) as `logMassBetween` where it is below ½, so that the lower tail
 * keeps its digits; quantile 2e-13 relative in the level.
 */
export function mirror(law: ContinuousLaw): ContinuousLaw {
  const turned = ({ low, high }: Interval): Interval => ({ low: 0 - high, high: 0 - low });
  const support = turned(law.support);
  const gaps = law.gaps.map(turned).toReversed();
  const logMassOf = logMassBetween(law);
  const cdf = (y: number): number => {
    const above = 1 - law.cdf(-y);
    return above >= 0.5 ? above : Math.min(0.5, Math.exp(logMassOf(-y, law.support.high)));
  };
  return definedEverywhere({
    kind: 'continuous',
    distribution: null,
    logProb: (y) => law.logProb(-y),
    mean: 0 - law.mean,
    variance: law.variance,
    cdf,
    quantile: (u) => {
      const y = -law.quantile(1 - u);
      // At the level of a gap the smallest y is on its other bank.
      const near = gaps.find((gap) => gap.high === y)?.low ?? y;
      return Math.abs(cdf(near) - u) <= CLOSE * u ? near : quantileFromCdf(cdf, u, support.low, support.high);
    },
    support,
    gaps,
    landmarks: law.landmarks.map((x) => 0 - x).toReversed(),
    tails: { low: law.tails.high, high: law.tails.low },
  });
}
