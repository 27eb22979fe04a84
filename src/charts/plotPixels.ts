import type { FrameGeometry } from './frameContext';
import { nearPixel } from './nearPixel';

export type PixelPair = readonly [x: number, y: number];

/** Each point in pixels of the plot; NaN where a coordinate is not finite or an axis has no place for it. */
export function plotPixels(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  { x, y }: Pick<FrameGeometry, 'x' | 'y'>,
): readonly PixelPair[] {
  const pixels: PixelPair[] = [];
  // No Array.from: over typed arrays it takes several times as long, and this is done for every curve in every frame of a drag.
  for (let i = 0; i < xs.length; i += 1) pixels.push([pixel(x, xs[i] ?? NaN), pixel(y, ys[i] ?? NaN)]);
  return pixels;
}

/** Whether all of a point could be had: a line is broken where it could not. */
export function isPlaced([x, y]: PixelPair): boolean {
  return !Number.isNaN(x) && !Number.isNaN(y);
}

function pixel(scale: (value: number) => number, value: number): number {
  return Number.isFinite(value) ? nearPixel(scale(value)) : NaN;
}
