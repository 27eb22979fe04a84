import type { Answer } from './answer';
import type { CallName, HandlerMap, Handlers, RequestOf, ResultOf } from './calls';
import { createChannelQueue } from './channelQueue';
import { type LoadHandlers, openMainThreadRunner } from './mainThreadRunner';
import { startWorker as startEngineWorker } from './startWorker';
import { createSupervisor, type EngineMode, type EngineState } from './supervisor';
import type { WorkerLoss } from './transport';
import { openWorkerTransport } from './workerTransport';

export interface Engine<H extends HandlerMap = Handlers> {
  readonly mode: EngineMode;
  /** Why the last worker was given up, if one was. */
  readonly reason: WorkerLoss | undefined;
  /**
   * Never rejects. A channel has one request in flight and one pending: a newer one supersedes the pending one.
   * Requests are plain data; on the main thread nothing is copied, so neither side may change what it was given.
   */
  readonly ask: <C extends CallName<H>>(
    channel: string,
    call: C,
    request: RequestOf<C, H>,
  ) => Promise<Answer<ResultOf<C, H>>>;
  /** Returns how to unsubscribe. */
  readonly subscribe: (listener: (state: EngineState) => void) => () => void;
  /** Open questions, and all later ones, resolve as superseded. */
  readonly dispose: () => void;
}

interface EngineOptions {
  readonly startWorker?: () => Worker;
  /** For the main thread. Has to give the calls that the worker serves. */
  readonly loadHandlers?: LoadHandlers;
  readonly handshakeMs?: number;
  /** What the engine waits for before it starts a worker: questions asked meanwhile are kept. */
  readonly after?: Promise<void> | undefined;
}

const loadEngineHandlers: LoadHandlers = async () => (await import('./handlers')).handlers;

export function createEngine<H extends HandlerMap = Handlers>({
  startWorker = startEngineWorker,
  loadHandlers = loadEngineHandlers,
  handshakeMs = 4000,
  after,
}: EngineOptions = {}): Engine<H> {
  const supervisor = createSupervisor({
    after,
    openWorker: (events) => openWorkerTransport({ startWorker, handshakeMs }, events),
    openMainThread: (events) => openMainThreadRunner(loadHandlers, events),
  });
  const queue = createChannelQueue(supervisor.run);

  return {
    get mode() {
      return supervisor.state.mode;
    },
    get reason() {
      return supervisor.state.reason;
    },
    ask<C extends CallName<H>>(channel: string, call: C, request: RequestOf<C, H>) {
      // The engine's one cast: an answer is tied to its question by an id, which no type can follow through a worker.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return queue.ask(channel, { call, request }) as Promise<Answer<ResultOf<C, H>>>;
    },
    subscribe: supervisor.subscribe,
    dispose() {
      supervisor.dispose();
      queue.dispose();
    },
  };
}
