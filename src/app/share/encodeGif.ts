import { Encoder } from 'modern-gif';
import workerUrl from 'modern-gif/worker?url';
import type { FilmEncoder, FilmSize } from './filmEncoder';

/** In a worker, but in a sandbox without an origin, which may start none. */
export function gifEncoder({ width, height }: FilmSize): FilmEncoder {
  const encoder = new Encoder({ width, height, maxColors: 255, ...(self.origin !== 'null' && { workerUrl }) });
  return {
    async add(frame, seconds) {
      const context = frame.getContext('2d');
      if (!context) throw new Error('this browser gives no canvas to paint on');
      const { data } = context.getImageData(0, 0, width, height);
      await encoder.encode({ data: data.buffer, width, height, delay: seconds * 1000 });
    },
    finish: () => encoder.flush('blob'),
    cancel: () => Promise.resolve(),
  };
}
