import type { FilmEncoder, FilmSize } from './filmEncoder';
import { gifFrames } from './gifFrames';
import type { FromGifWorker, ToGifWorker } from './gifMessages';

/** In a worker, but in a sandbox without an origin, which may start none. */
export function gifEncoder(size: FilmSize): FilmEncoder | Promise<FilmEncoder> {
  return self.origin === 'null' ? onPage(size) : inWorker(size);
}

function pixels(frame: HTMLCanvasElement): ArrayBuffer {
  const context = frame.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to paint on');
  return context.getImageData(0, 0, frame.width, frame.height).data.buffer;
}

function onPage(size: FilmSize): FilmEncoder {
  const frames = gifFrames(size);
  return {
    add: (frame, seconds) => frames.add(pixels(frame), seconds),
    finish: () => frames.finish(),
    cancel: () => Promise.resolve(),
  };
}

/** A worker of our own, for it holds all frames: to end it is to let go of them. */
async function inWorker(size: FilmSize): Promise<FilmEncoder> {
  const worker = new Worker(new URL('./gifWorker.ts', import.meta.url), { type: 'module', name: 'klarity-gif' });
  /** One question at a time. */
  const ask = (message: ToGifWorker, transfer: Transferable[] = []): Promise<FromGifWorker> =>
    new Promise((resolve, reject) => {
      const settled = new AbortController();
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromGifWorker>) => {
          settled.abort();
          if (data.kind === 'failed') reject(new Error(data.message));
          else resolve(data);
        },
        settled,
      );
      worker.addEventListener(
        'error',
        ({ message: reason }) => {
          settled.abort();
          reject(new Error(reason || 'the worker that makes GIFs could not start'));
        },
        settled,
      );
      worker.postMessage(message, { transfer });
    });
  await ask({ kind: 'start', size });
  return {
    async add(frame, seconds) {
      const data = pixels(frame);
      await ask({ kind: 'frame', data, seconds }, [data]);
    },
    async finish() {
      const reply = await ask({ kind: 'finish' });
      worker.terminate();
      if (reply.kind !== 'done') throw new Error('the encoder left nothing');
      return reply.film;
    },
    cancel() {
      worker.terminate();
      return Promise.resolve();
    },
  };
}
