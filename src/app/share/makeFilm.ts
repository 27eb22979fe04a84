import type { LabFilm } from '../../labs/lab';
import type { Klarity } from '../../state/klarity';
import { overLocks } from '../../state/locks';
import { whenAnswered } from '../embed/whenAnswered';
import { chartPicture } from './chartPicture';
import { FRAME_SECONDS, filmPlan, LAST_SECONDS } from './filmPlan';
import type { FilmFormat } from './filmPlan';
import type { FilmEncoder, FilmSize } from './filmEncoder';
import type { PageChart } from './pageCharts';
import { painted } from './painted';
import { rasterize } from './rasterize';

export interface FilmOrder {
  readonly film: LabFilm;
  readonly format: FilmFormat;
  /** What is filmed, looked up anew for each frame. */
  readonly charts: () => readonly PageChart[];
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

/** Walks along a run, step by step, and makes a film of it. The scene is put back, whatever happens, unless another one has been gone to. */
export async function makeFilm(locked: Klarity, { film, format, charts, signal, onProgress }: FilmOrder): Promise<Blob> {
  // Locks are for what stays.
  const klarity = overLocks(locked);
  klarity.set({ playing: false });
  klarity.settle();
  const before = await whenAnswered(klarity);
  const plan = filmPlan(format, film.steps(before), chartPicture(charts()), film.every);
  const encoder = await encoderOf(format, plan);
  const isHere = (): boolean => klarity.store.getState().landmark === before.landmark;
  try {
    for (const [index, step] of plan.steps.entries()) {
      if (!isHere()) throw new Error('another scene was gone to meanwhile');
      await aborted(showStep(klarity, film, step), signal);
      const isLast = index === plan.steps.length - 1;
      const frame = await rasterize(chartPicture(charts()), plan.width, plan.height);
      await aborted(encoder.add(frame, isLast ? LAST_SECONDS : FRAME_SECONDS), signal);
      onProgress(index + 1, plan.steps.length);
    }
    return await aborted(encoder.finish(), signal);
  } catch (error) {
    await encoder.cancel();
    throw error;
  } finally {
    if (isHere()) klarity.edit('film', () => before.scene, { undoable: false, timeStamp: null });
    klarity.settle();
  }
}

async function encoderOf(format: FilmFormat, size: FilmSize): Promise<FilmEncoder> {
  if (format === 'gif') return (await import('./encodeGif')).gifEncoder(size);
  return (await import('./encodeWebm')).webmEncoder(size);
}

async function showStep(klarity: Klarity, film: LabFilm, step: number): Promise<void> {
  film.show(klarity, step);
  klarity.flush();
  const state = await whenAnswered(klarity);
  if (state.failed) throw new Error('the engine could not compute a step of the run');
  await painted();
}

/** The promise, or the reader's refusal to wait for it: a page out of sight draws nothing, and a worker may never answer. */
function aborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error('cancelled'));
    if (signal.aborted) refuse();
    signal.addEventListener('abort', refuse);
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', refuse));
  });
}
