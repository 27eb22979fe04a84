import type { FrameGeometry } from './frameContext';
import { nearPixel } from './nearPixel';

/** Points in pixels of a plot, x and y in turn: pairs would be an object a point, for every curve in every frame of a drag. */
export type Pixels = Float64Array;

/** Each point in pixels of the plot; NaN where a coordinate is not finite or an axis has no place for it. */
export function plotPixels(xs: ArrayLike<number>, ys: ArrayLike<number>, { x, y }: Pick<FrameGeometry, 'x' | 'y'>): Pixels {
  const pixels = new Float64Array(2 * xs.length);
  for (let i = 0; i < xs.length; i += 1) {
    pixels[2 * i] = pixel(x, xs[i] ?? NaN);
    pixels[2 * i + 1] = pixel(y, ys[i] ?? NaN);
  }
  return pixels;
}

/** Whether all of a point could be had: a line is broken where it could not. */
export function isPlaced(pixels: Pixels, point: number): boolean {
  return !Number.isNaN(pixels[2 * point]) && !Number.isNaN(pixels[2 * point + 1]);
}

function pixel(scale: (value: number) => number, value: number): number {
  return Number.isFinite(value) ? nearPixel(scale(value)) : NaN;
}
