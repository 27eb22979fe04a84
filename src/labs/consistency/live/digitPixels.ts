import type { Rgba } from '../../../charts/rasterize';

/** Pictures of `width` × `width` inks (0 … 1), one under the other, as the bytes of an image between two colours. */
export function digitPixels(inks: ArrayLike<number>, paper: Rgba, ink: Rgba): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(4 * inks.length);
  for (let i = 0; i < inks.length; i++) {
    const part = Math.min(Math.max(inks[i] ?? 0, 0), 1);
    for (let channel = 0; channel < 4; channel++) {
      pixels[4 * i + channel] = (1 - part) * (paper[channel] ?? 0) + part * (ink[channel] ?? 0);
    }
  }
  return pixels;
}
