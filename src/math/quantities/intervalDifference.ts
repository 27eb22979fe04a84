import type { Interval } from '../families/family';

/**
 * The parts of the intervals `from` that none of `without` covers, ascending; both are ascending and without overlap.
 * Single points are not kept.
 */
export function intervalDifference(from: readonly Interval[], without: readonly Interval[]): readonly Interval[] {
  return from.flatMap((whole) => {
    const parts: Interval[] = [];
    let { low } = whole;
    for (const cut of without) {
      if (cut.high <= low || cut.low >= whole.high) continue;
      if (cut.low > low) parts.push({ low, high: cut.low });
      low = cut.high;
    }
    if (low < whole.high) parts.push({ low, high: whole.high });
    return parts;
  });
}
