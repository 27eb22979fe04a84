import { bisectLeft } from 'd3-array';
import type { Box } from './labelBox';

/** A curve in pixels, left to right. */
export interface Polyline {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
}

export interface InTheWay {
  readonly lines: readonly Polyline[];
  /** What may be crossed if it must be: filled marks. */
  readonly fills: readonly Box[];
  /** What must not be covered: handles, other names. */
  readonly solids: readonly Box[];
}

/** Of its width: a name off its best place is read with less ease. */
const FARTHER = 0.02;
const SOLID = 4;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const areaOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

/** As much of the box's width as the curve runs within it. */
function crossed(box: Box, { xs, ys }: Polyline): number {
  let length = 0;
  for (let i = Math.max(1, bisectLeft(xs, box.left)); i < xs.length; i++) {
    const x1 = xs[i] ?? Number.NaN;
    const x0 = xs[i - 1] ?? Number.NaN;
    if (x0 > box.right) break;
    const y0 = ys[i - 1] ?? Number.NaN;
    const y1 = ys[i] ?? Number.NaN;
    const isWithin = Math.max(y0, y1) > box.top && Math.min(y0, y1) < box.bottom;
    // A step up takes no width, and is in the way nevertheless.
    if (isWithin) length += Math.max(1, Math.min(x1, box.right) - Math.max(x0, box.left));
  }
  return length / (box.right - box.left);
}

/** Which of the places for a name, best first, has least in its way. */
export function freest<B extends Box>(places: readonly B[], { lines, fills, solids }: InTheWay): B | undefined {
  let best: { readonly place: B; readonly cost: number } | undefined;
  for (const [i, place] of places.entries()) {
    let cost = i * FARTHER;
    if (best && best.cost <= cost) break;
    for (const line of lines) cost += crossed(place, line);
    for (const fill of fills) cost += overlap(place, fill) / areaOf(place);
    for (const solid of solids) cost += (overlap(place, solid) > 0 ? 1 : 0) * SOLID;
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}
