import { BufferTarget, CanvasSource, getFirstEncodableVideoCodec, Output, Quality, WebMOutputFormat } from 'mediabunny';
import type { FilmEncoder, FilmSize } from './filmEncoder';

/** The codecs of WebM in the order of how well they draw thin lines. */
const codecs = ['vp9', 'av1', 'vp8'] as const;
const quality = new Quality('very-high');

/** Whether this browser can make a WebM of that size: without WebCodecs it cannot. */
export async function canEncodeWebm(size: FilmSize): Promise<boolean> {
  return 'VideoEncoder' in globalThis && (await codecOf(size)) !== null;
}

function codecOf({ width, height }: FilmSize) {
  return getFirstEncodableVideoCodec([...codecs], { width, height, quality });
}

export async function webmEncoder(size: FilmSize): Promise<FilmEncoder> {
  const codec = await codecOf(size);
  if (!codec) throw new Error('this browser encodes no WebM');
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to paint on');
  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
  const source = new CanvasSource(canvas, { codec, quality });
  output.addVideoTrack(source);
  await output.start();
  let now = 0;
  return {
    async add(frame, seconds) {
      context.drawImage(frame, 0, 0);
      await source.add(now, seconds);
      now += seconds;
    },
    async finish() {
      // A film ends where its last frame begins: only another one lets that stand as long as it should.
      await source.add(now, 0);
      await output.finalize();
      const { buffer } = output.target;
      if (!buffer) throw new Error('the encoder left nothing');
      return new Blob([buffer], { type: 'video/webm' });
    },
    cancel: () => output.cancel(),
  };
}
