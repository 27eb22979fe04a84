import type { ContinuousLaw, DiscreteLaw, Law } from './law';
import { withFunctions } from './withFunctions';

/** f where x is finite, and what it is known to be at the ends of the line; NaN where there is no x. */
const onTheLine =
  (f: (x: number) => number, below: number, above: number) =>
  (x: number): number => {
    if (Number.isFinite(x)) return f(x);
    if (Number.isNaN(x)) return Number.NaN;
    return x < 0 ? below : above;
  };

/**
 * The same law, whose functions answer at every number, so that a family has to know finite x and levels inside (0, 1) only:
 * - at x = ±Infinity there is no mass, and P(X ≤ x) is 0 or 1;
 * - the quantiles at 0 and 1 are the ends of the support;
 * - NaN at NaN, and at levels outside [0, 1].
 * @error none of its own.
 */
export function definedEverywhere(law: ContinuousLaw): ContinuousLaw;
export function definedEverywhere(law: DiscreteLaw): DiscreteLaw;
export function definedEverywhere(law: Law): Law;
export function definedEverywhere(law: Law): Law {
  const { low, high } = law.support;
  const functions = {
    logProb: onTheLine(law.logProb, -Infinity, -Infinity),
    cdf: onTheLine(law.cdf, 0, 1),
    quantile: (u: number): number => {
      if (u > 0 && u < 1) return law.quantile(u);
      if (u === 0) return low;
      return u === 1 ? high : Number.NaN;
    },
  };
  return law.kind === 'continuous'
    ? withFunctions(law, functions)
    : withFunctions(law, { ...functions, prob: onTheLine(law.prob, 0, 0) });
}
