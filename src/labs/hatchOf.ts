import type { InfiniteStretch } from '../math/quantities/place';

/** A tail is marked at the edge that it leaves the plot by, on this part of its width: where it begins to count is nobody's to say. */
const EDGE = 0.03;

/** What of a plot over x is hatched for a stretch on which a quantity is infinite. */
export function hatchOf({ low, high, tail }: InfiniteStretch, [left, right]: readonly [number, number]): readonly [number, number] {
  const edge = EDGE * (right - left);
  if (tail === 'low') return [low, Math.max(low, left) + edge];
  return tail === 'high' ? [Math.min(high, right) - edge, high] : [low, high];
}
