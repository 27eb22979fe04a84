import { Encoder } from 'modern-gif';
import type { FilmSize } from './filmEncoder';

/** Collects frames, and makes a GIF of them: colours are chosen for all at once. */
export function gifFrames({ width, height }: FilmSize) {
  const encoder = new Encoder({ width, height, maxColors: 255 });
  return {
    add: (data: ArrayBuffer, seconds: number): Promise<void> => encoder.encode({ data, width, height, delay: seconds * 1000 }),
    finish: (): Promise<Blob> => encoder.flush('blob'),
  };
}
