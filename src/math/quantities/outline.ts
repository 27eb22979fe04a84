import type { ContinuousLaw } from '../law/law';

/** Levels at which a law's bulk and the beginnings of its tails lie. */
const LEVELS = [1e-15, 1e-10, 1e-6, 1e-3, 0.05, 0.25, 0.5, 0.75, 0.95, 1 - 1e-3, 1 - 1e-6, 1 - 1e-10, 1 - 1e-15] as const;

/**
 * Where an integral over what the laws cover should be split: ends of supports and gaps, landmarks, and the quantiles that
 * show how wide each law is. Ascending, without repeats; the first and last are the ends of the union of the supports.
 */
export function outline(laws: readonly ContinuousLaw[]): readonly number[] {
  const points = laws.flatMap(({ support, gaps, landmarks, quantile }) => [
    support.low,
    support.high,
    ...gaps.flatMap(({ low, high }) => [low, high]),
    ...landmarks,
    ...LEVELS.map(quantile),
  ]);
  const low = Math.min(...laws.map(({ support }) => support.low));
  const high = Math.max(...laws.map(({ support }) => support.high));
  const inside = points.filter((x) => x >= low && x <= high);
  return [...new Set(inside)].toSorted((a, b) => a - b);
}
