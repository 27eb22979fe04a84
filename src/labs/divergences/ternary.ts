import type { BarsOf } from './divergencesScene';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of outcomes 0, 1 and 2. */
export const corners: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 0.5, y: 1 },
];

/** Where a pmf on three outcomes stands within the triangle: the mean of the corners under it. */
export function pointOf({ params: { probs } }: BarsOf): Point {
  const [, one = 0, two = 0] = probs;
  return { x: one + two / 2, y: two };
}

const GRAIN = 1000;

/** The pmf nearest to a point, in thousandths; a point outside falls onto the edge. */
export function barsAt({ x, y }: Point): BarsOf {
  const two = Math.max(0, Math.min(1, y));
  const one = Math.max(0, Math.min(1 - two, x - two / 2));
  const [parts1, parts2] = [Math.round(one * GRAIN), Math.round(two * GRAIN)];
  const second = Math.min(parts1, GRAIN - parts2);
  return { family: 'categorical', params: { probs: [(GRAIN - second - parts2) / GRAIN, second / GRAIN, parts2 / GRAIN] } };
}
