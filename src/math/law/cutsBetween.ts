import type { ContinuousLaw } from './law';

/** Between these levels the bulk lies; beyond them a tail has no shape that an integral would have to be told. */
const LEVELS = [1e-12, 1e-6, 1e-3, 0.05, 0.25, 0.5, 0.75, 0.95, 1 - 1e-3, 1 - 1e-6, 1 - 1e-12];

/**
 * Where to cut an integral of a density from low to high: its landmarks, the ends of its support and of its gaps, and a few
 * quantiles, which say where the bulk is and how wide.
 * @returns ascending and distinct, low first and high last; low < high.
 */
export function cutsBetween(law: ContinuousLaw, low: number, high: number): readonly number[] {
  const places = [
    ...law.landmarks,
    ...LEVELS.map(law.quantile),
    ...law.gaps.flatMap((gap) => [gap.low, gap.high]),
    law.support.low,
    law.support.high,
  ];
  const inside = places.filter((place) => place > low && place < high);
  return [low, ...new Set(inside.toSorted((a, b) => a - b)), high];
}
