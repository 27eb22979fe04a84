import { nice } from 'd3-array';

/** Room over the highest. */
const ROOM = 1.08;

/** The top of an axis that holds the finite values up to `most`, and the limit if any of them comes near it. */
export function topOf(curves: readonly ArrayLike<number>[], limit: number | null, most: number): number {
  let highest = 0;
  for (const curve of curves) for (let i = 0; i < curve.length; i++) {
    const value = curve[i] ?? 0;
    if (Number.isFinite(value)) highest = Math.max(highest, value);
  }
  if (highest === 0) return limit ?? 1;
  if (highest * ROOM >= most) return most;
  const reach = limit !== null && highest > limit / 4 ? Math.max(highest, limit) * ROOM : highest * ROOM;
  return Math.min(most, nice(0, reach, 8)[1]);
}
