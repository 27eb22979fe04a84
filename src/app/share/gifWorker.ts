import { gifFrames } from './gifFrames';
import { messageOf } from '../../i18n/messageOf';
import type { FromGifWorker, ToGifWorker } from './gifMessages';

let frames: ReturnType<typeof gifFrames> | null = null;

async function answer(message: ToGifWorker): Promise<FromGifWorker> {
  if (message.kind === 'start') {
    frames = gifFrames(message.size);
    return { kind: 'taken' };
  }
  if (!frames) throw new Error('a frame came before the size of the film');
  if (message.kind === 'finish') return { kind: 'done', film: await frames.finish() };
  await frames.add(message.data, message.seconds);
  return { kind: 'taken' };
}

self.addEventListener('message', ({ data }: MessageEvent<ToGifWorker>) => {
  const fail = (error: unknown): FromGifWorker => ({ kind: 'failed', message: messageOf(error) });
  void answer(data)
    .catch(fail)
    .then((reply) => self.postMessage(reply, { transfer: [] }));
});
