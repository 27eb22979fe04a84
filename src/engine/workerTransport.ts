import { callError } from './callError';
import { watchSilence } from './silenceWatch';
import type { Transport, TransportEvents, WorkerLoss } from './transport';
import type { FromWorker, RequestMessage, ToWorker } from './workerMessages';

const silenceMs = 2000;

interface WorkerTransportOptions {
  readonly startWorker: () => Worker;
  readonly handshakeMs: number;
}

export function openWorkerTransport(
  { startWorker, handshakeMs }: WorkerTransportOptions,
  events: TransportEvents,
): Transport {
  const worker = startWorker();
  const listening = new AbortController();
  const inFlight = new Set<number>();
  let started = false;
  let watch = watchSilence({ limitMs: handshakeMs, onSilence: () => lose('blocked') });

  const post = (message: ToWorker): void => worker.postMessage(message);

  function close(): void {
    watch.stop();
    listening.abort();
    worker.terminate();
  }

  function lose(cause: WorkerLoss): void {
    close();
    events.lost(cause);
  }

  function hear(message: FromWorker): void {
    watch.heard();
    if (message === 'pong') return;
    if (message === 'ready') {
      started = true;
      watch.stop();
      return events.ready();
    }
    inFlight.delete(message.id);
    if (inFlight.size === 0) watch.stop();
    events.replied(message);
  }

  const { signal } = listening;
  const fail = (): void => lose(started ? 'crashed' : 'blocked');
  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => hear(event.data), { signal });
  worker.addEventListener('messageerror', fail, { signal });
  worker.addEventListener('error', fail, { signal });

  return {
    send(message: RequestMessage) {
      try {
        post(message);
      } catch (thrown) {
        return events.replied({ id: message.id, ok: false, error: callError(thrown) });
      }
      inFlight.add(message.id);
      if (inFlight.size > 1) return;
      watch = watchSilence({ limitMs: silenceMs, onTick: () => post('ping'), onSilence: () => lose('stalled') });
    },
    close,
  };
}
