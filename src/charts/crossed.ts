import { bisectLeft } from 'd3-array';
import type { Box } from './labelBox';

/** A curve in pixels, left to right. */
export interface Polyline {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
}

/** As much of the box's width as the curve runs within it. */
export function crossed(box: Box, { xs, ys }: Polyline): number {
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
