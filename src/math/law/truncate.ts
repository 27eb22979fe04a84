import { definedEverywhere } from './definedEverywhere';
import type { ContinuousLaw, DiscreteLaw, Law } from './law';
import { truncateContinuous } from './truncateContinuous';
import { truncateDiscrete } from './truncateDiscrete';

function requireEnds(low: number, high: number): void {
  if (Number.isNaN(low)) throw new RangeError('low must be a number, got NaN');
  if (!(high >= low)) throw new RangeError(`high must be at least ${low}, got ${high}`);
}

/**
 * The law given that low ≤ X ≤ high: p(x) / P(low ≤ X ≤ high) inside, 0 outside. Either end may be infinite; ends that cut
 * nothing off give the law itself.
 * @throws RangeError naming `low` or `high` where it is NaN, where high < low, or where there is no mass between them.
 * @error log of the mass as `logMassBetween` and, discrete, 1e-15, however far in a tail; P(X ≤ x) 2e-13 relative, also in
 * the lower tail; mean and variance 1e-12 relative, about the cut; quantile 2e-13 relative in the level.
 * @source Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, §10.1
 */
export function truncate(law: ContinuousLaw, low: number, high: number): ContinuousLaw;
export function truncate(law: DiscreteLaw, low: number, high: number): DiscreteLaw;
export function truncate(law: Law, low: number, high: number): Law;
export function truncate(law: Law, low: number, high: number): Law {
  requireEnds(low, high);
  const { support } = law;
  if (low <= support.low && high >= support.high) return law;
  if (low > support.high) throw new RangeError(`low must be at most ${support.high}, where the mass ends, got ${low}`);
  if (high < support.low) throw new RangeError(`high must be at least ${support.low}, where the mass begins, got ${high}`);
  return definedEverywhere(law.kind === 'continuous' ? truncateContinuous(law, low, high) : truncateDiscrete(law, low, high));
}
