/** Mantissas of a ladder that reads evenly on a logarithmic scale, finest first. */
const LADDERS = [[1, 2, 5], [1, 3], [1]] as const;

/**
 * Levels at which to draw the contours of a loss surface, in the unit of `values`, ascending: 1–2–5 (or coarser) steps, so
 * that valleys get as many lines as slopes, from just above the least value to the largest finite one.
 * @param values of a surface, in nats or any other unit; infinite and NaN nodes are passed over
 * @param most as many levels as may be drawn
 * @returns empty where there are no two different finite values.
 * @throws RangeError naming `most` unless it is at least 1.
 */
export function contourLevels(values: Float64Array, most = 16): readonly number[] {
  if (!(most >= 1)) throw new RangeError(`most must be at least 1, got ${most}`);
  let [least, largest] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    largest = Math.max(largest, value);
  }
  if (!(largest > least)) return [];
  // Nothing to read below a thousandth of the range.
  const from = Math.max(least, largest * 1e-3);
  const ladders = LADDERS.map((mantissas) => {
    const levels: number[] = [];
    for (let power = Math.floor(Math.log10(from)); power <= Math.log10(largest); power++) {
      for (const mantissa of mantissas) {
        const level = Number(`${mantissa}e${power}`);
        if (level > from && level < largest) levels.push(level);
      }
    }
    return levels;
  });
  return ladders.find(({ length }) => length <= most) ?? ladders.at(-1)?.slice(-most) ?? [];
}
