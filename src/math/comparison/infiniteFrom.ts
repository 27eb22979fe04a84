import type { Law } from '../law/law';
import { crossEntropyPlace } from '../quantities/crossEntropyPlace';
import { outsideSupportOf } from '../quantities/outsideSupportOf';
import { isSomewhere } from '../quantities/place';

/**
 * From which x on the contributions of KL(p ‖ q), added up from the left, are infinite: from the first place where p has
 * mass and q has none, or from the beginning where they diverge in the lower tail.
 * @returns Infinity where they never are: where they diverge in the upper tail, every x is before its end.
 * @error none.
 */
export function infiniteFrom(p: Law, q: Law): number {
  const { outcomes, intervals } = outsideSupportOf(p, q);
  // Both lists ascend.
  const first = Math.min(outcomes[0] ?? Infinity, intervals[0]?.low ?? Infinity);
  if (first < Infinity) return first;
  const tails = crossEntropyPlace(p, q);
  return isSomewhere(tails) && tails.intervals.some(({ low }) => low === -Infinity) ? -Infinity : Infinity;
}
