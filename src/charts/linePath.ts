import { isPlaced } from './plotPixels';
import type { PixelPair } from './plotPixels';

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
    .map((run) => `${runPath(run, shape)}L${run.at(-1)?.[0]},${base}L${run[0]?.[0]},${base}Z`)
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
  let last: PixelPair | null = null;
  for (const pixel of run) {
    const [x, y] = pixel;
    if (last === null) path += `M${x},${y}`;
    else path += shape === 'steps' ? `L${x},${last[1]}L${x},${y}` : `L${x},${y}`;
    last = pixel;
  }
  return path;
}
