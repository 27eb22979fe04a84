import { isPlaced } from './plotPixels';
import type { Pixels } from './plotPixels';
import { thinLine } from './thinLine';

/** `steps` holds each y until the next x. */
export type LineShape = 'line' | 'steps';

/** The path through the pixels, broken where one has no place. What stands alone is closed, so that a round cap makes a dot of it. */
export function linePath(pixels: Pixels, shape: LineShape): string {
  return runsOf(pixels)
    .map(([from, to]) => `${runPath(pixels, from, to, shape)}${to - from === 1 ? 'Z' : ''}`)
    .join('');
}

/** The outline of what lies between the pixels and a level. */
export function areaPath(pixels: Pixels, base: number, shape: LineShape): string {
  return runsOf(pixels)
    .map(([from, to]) => {
      const [left, right] = [round(pixels[2 * from]), round(pixels[2 * to - 2])];
      return `${runPath(pixels, from, to, shape)}L${right},${round(base)}L${left},${round(base)}Z`;
    })
    .join('');
}

/** Where the points that have a place begin, and where they end. */
function runsOf(pixels: Pixels): readonly (readonly [from: number, to: number])[] {
  const runs: (readonly [number, number])[] = [];
  const count = pixels.length / 2;
  for (let from = 0, point = 0; point <= count; point += 1) {
    if (point < count && isPlaced(pixels, point)) continue;
    if (point > from) runs.push([from, point]);
    from = point + 1;
  }
  return runs;
}

function runPath(pixels: Pixels, from: number, to: number, shape: LineShape): string {
  let path = '';
  if (shape === 'line') {
    for (const point of thinLine(pixels, from, to)) {
      path += `${path === '' ? 'M' : 'L'}${round(pixels[2 * point])},${round(pixels[2 * point + 1])}`;
    }
    return path;
  }
  for (let point = from, last = 0; point < to; point += 1) {
    const [x, y] = [round(pixels[2 * point]), round(pixels[2 * point + 1])];
    path += path === '' ? `M${x},${y}` : `L${x},${last}L${x},${y}`;
    last = y;
  }
  return path;
}

/** A hundredth of a pixel is more than enough, and a third of the text. */
function round(pixel = NaN): number {
  return Math.round(pixel * 100) / 100;
}
