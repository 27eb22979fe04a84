import type { PixelPair } from './plotPixels';

/** In pixels, up or down: less than an eye or a renderer can tell. */
const OFF = 0.1;

/**
 * The points of a line that it takes to draw it: from each, one stroke goes as far to the right as it passes within a tenth of a
 * pixel of all that it leaves out. A smooth curve keeps about one point in three, and its path is written, read and filled so much sooner.
 */
export function thinLine(run: readonly PixelPair[]): readonly PixelPair[] {
  const kept: PixelPair[] = [];
  let [fromX, fromY] = [NaN, NaN];
  let [least, most] = [-Infinity, Infinity];
  let before: PixelPair | undefined;
  const keep = (point: PixelPair): void => {
    kept.push(point);
    [fromX, fromY] = point;
    least = -Infinity;
    most = Infinity;
  };
  for (const point of run) {
    const [x, y] = point;
    const slope = (y - fromY) / (x - fromX);
    const goesOn = before === undefined || (x >= before[0] && slope >= least && slope <= most);
    if (before && !goesOn && before !== kept.at(-1)) keep(before);
    // Straight up, or back: no stroke to the right.
    if (!(x > fromX)) keep(point);
    else {
      least = Math.max(least, (y - OFF - fromY) / (x - fromX));
      most = Math.min(most, (y + OFF - fromY) / (x - fromX));
    }
    before = point;
  }
  if (before && before !== kept.at(-1)) kept.push(before);
  return kept;
}
