import { nearestStop } from './nearestStop';

export interface StrokePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The heights after a pen went straight from one point to the next: the knots that it passed take its height there, and
 * so does the one it is about to leave or reach, where it stays near it.
 */
export function drawStroke(
  knots: readonly number[],
  heights: readonly number[],
  from: StrokePoint,
  to: StrokePoint,
): readonly number[] {
  const next = [...heights];
  const [low, high] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  for (const [i, knot] of knots.entries()) {
    if (knot < low || knot > high) continue;
    next[i] = from.x === to.x ? to.y : from.y + ((to.y - from.y) * (knot - from.x)) / (to.x - from.x);
  }
  const nearest = nearestStop(knots, to.x);
  const at = knots[nearest];
  if (at === undefined) return next;
  const gap = Math.min(at - (knots[nearest - 1] ?? -Infinity), (knots[nearest + 1] ?? Infinity) - at);
  const isTap = from.x === to.x && from.y === to.y;
  if (isTap || Math.abs(to.x - at) <= gap / 4) next[nearest] = to.y;
  return next;
}
