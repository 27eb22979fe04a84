import { runDataJob } from './dataJob';
import type { AnyResult, DataJob, ResultOf } from './dataJob';
import type { FromDataWorker } from './dataWorkerMessages';
import { startDataWorker } from './startDataWorker';

export interface Running<T> {
  /** Rejects where the data cannot be had. Once cancelled it settles never. */
  readonly result: Promise<T>;
  readonly cancel: () => void;
}

interface JobOptions {
  readonly onProgress: (part: number) => void;
  readonly startWorker?: () => Worker;
}

/** Less is done before a worker could start. */
const SMALL = { signs: 100_000, values: 20_000 };
const HANDSHAKE_MS = 4000;
/** How long the page is held up at a time, where it does the work itself and the pieces are small enough. */
const SLICE_MS = 8;

const isSmall = (job: DataJob): boolean => {
  if (job.kind === 'digest') return job.observations.values.length <= SMALL.values;
  return (job.source.kind === 'text' ? job.source.text.length : job.source.file.size) <= SMALL.signs;
};

/** Runs a job in a worker of its own, or on the page where it is small or no worker may start. */
export function startJob<J extends DataJob>(job: J, { onProgress, startWorker = startDataWorker }: JobOptions): Running<ResultOf<J>> {
  const stop = new AbortController();
  const { signal } = stop;

  async function here(): Promise<AnyResult> {
    let painted = performance.now();
    return runDataJob(job, async (part) => {
      if (performance.now() - painted < SLICE_MS) return;
      onProgress(part);
      await nextTask();
      painted = performance.now();
      // Nobody waits any longer: let go of the text.
      if (signal.aborted) await new Promise(() => {});
    });
  }

  function inWorker(): Promise<AnyResult> {
    return new Promise((resolve, reject) => {
      let isReady = false;
      const worker = startWorker();
      const close = (): void => {
        clearTimeout(silence);
        worker.terminate();
      };
      const giveUp = (): void => {
        close();
        if (isReady) reject(new Error('the worker died'));
        else here().then(resolve, reject);
      };
      const silence = setTimeout(giveUp, HANDSHAKE_MS);
      signal.addEventListener('abort', close);
      worker.addEventListener('error', giveUp);
      worker.addEventListener('messageerror', giveUp);
      worker.addEventListener('message', ({ data }: MessageEvent<FromDataWorker>) => {
        if (data === 'ready') {
          isReady = true;
          clearTimeout(silence);
          worker.postMessage(job, []);
        } else if (data.kind === 'progress') onProgress(data.part);
        else {
          close();
          if (data.kind === 'done') resolve(data.result);
          else reject(new Error(data.message));
        }
      });
    });
  }

  async function run(): Promise<AnyResult> {
    if (isSmall(job)) return here();
    try {
      return await inWorker();
    } catch (error) {
      // A page without an origin of its own may not start one.
      if (error instanceof DOMException && error.name === 'SecurityError') return here();
      throw error;
    }
  }

  return {
    // The one cast: no type follows an answer through a worker.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    result: run() as Promise<ResultOf<J>>,
    cancel: () => stop.abort(),
  };
}

/** A task of its own, between which the page can paint. */
const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
