import { isPlaced } from './plotPixels';
import type { PixelPair } from './plotPixels';
import { thinLine } from './thinLine';

/** `steps` holds each y until the next x. */
export type LineShape = 'line' | 'steps';

/** The path through the pixels, broken where one has no place. What stands alone is closed, so that a round cap makes a dot of it. */
export function linePath(pixels: readonly PixelPair[], shape: LineShape): string {
  return runsOf(pixels)
    .map((run) => (run.length === 1 ? `${runPath(run, shape)}Z` : runPath(run, shape)))
    .join('');
}

/** The outline of what lies between the pixels and a level. */
export function areaPath(pixels: readonly PixelPair[], base: number, shape: LineShape): string {
  return runsOf(pixels)
    .map((run) => `${runPath(run, shape)}L${round(run.at(-1)?.[0])},${round(base)}L${round(run[0]?.[0])},${round(base)}Z`)
    .join('');
}

function runsOf(pixels: readonly PixelPair[]): readonly (readonly PixelPair[])[] {
  const runs: PixelPair[][] = [];
  let run: PixelPair[] | null = null;
  for (const pixel of pixels) {
    if (!isPlaced(pixel)) run = null;
    else if (run) run.push(pixel);
    else {
      run = [pixel];
      runs.push(run);
    }
  }
  return runs;
}

function runPath(run: readonly PixelPair[], shape: LineShape): string {
  let path = '';
  let last: number | null = null;
  for (const pixel of shape === 'line' ? thinLine(run) : run) {
    const [x, y] = [round(pixel[0]), round(pixel[1])];
    if (last === null) path += `M${x},${y}`;
    else path += shape === 'steps' ? `L${x},${last}L${x},${y}` : `L${x},${y}`;
    last = y;
  }
  return path;
}

/** A hundredth of a pixel is more than enough, and a third of the text. */
function round(pixel = NaN): number {
  return Math.round(pixel * 100) / 100;
}
