import type { Pixels } from './plotPixels';

/** In pixels, up or down: less than an eye or a renderer can tell. */
const OFF = 0.1;

/**
 * Of the points from one up to another those that it takes to draw their line: from each, one stroke goes as far to the right as it
 * passes within a tenth of a pixel of all that it leaves out. A smooth curve keeps about one point in three, and its path is written,
 * read and filled so much sooner.
 */
export function thinLine(pixels: Pixels, from: number, to: number): readonly number[] {
  const kept: number[] = [];
  let [fromX, fromY] = [NaN, NaN];
  let [least, most] = [-Infinity, Infinity];
  for (let point = from; point < to; point += 1) {
    const x = pixels[2 * point] ?? NaN;
    const y = pixels[2 * point + 1] ?? NaN;
    if (point > from) {
      const slope = (y - fromY) / (x - fromX);
      const goesOn = x >= (pixels[2 * point - 2] ?? NaN) && slope >= least && slope <= most;
      if (!goesOn && kept.at(-1) !== point - 1) {
        kept.push(point - 1);
        fromX = pixels[2 * point - 2] ?? NaN;
        fromY = pixels[2 * point - 1] ?? NaN;
        least = -Infinity;
        most = Infinity;
      }
    }
    if (x > fromX) {
      least = Math.max(least, (y - OFF - fromY) / (x - fromX));
      most = Math.min(most, (y + OFF - fromY) / (x - fromX));
    } else {
      // The first, straight up, or back: no stroke to the right.
      kept.push(point);
      fromX = x;
      fromY = y;
      least = -Infinity;
      most = Infinity;
    }
  }
  if (to > from && kept.at(-1) !== to - 1) kept.push(to - 1);
  return kept;
}
