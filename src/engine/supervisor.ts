import type { OpenTransport, Transport, WorkerLoss } from './transport';
import type { Job, Reply, RequestMessage } from './workerMessages';

export type EngineMode = 'starting' | 'worker' | 'main-thread';

export interface EngineState {
  readonly mode: EngineMode;
  /** Why the last worker was given up, if one was. */
  readonly reason: WorkerLoss | undefined;
}

interface Supervisor {
  readonly state: EngineState;
  /** Settles whatever becomes of the workers, and never rejects. Jobs open at disposal stay open. */
  readonly run: (job: Job) => Promise<Reply>;
  readonly subscribe: (listener: (state: EngineState) => void) => () => void;
  readonly dispose: () => void;
}

interface OpenJob {
  readonly message: RequestMessage;
  readonly settle: (reply: Reply) => void;
}

interface Places {
  /** What the first worker waits for; nothing where it is left out. */
  readonly after?: Promise<void> | undefined;
  readonly openWorker: OpenTransport;
  readonly openMainThread: OpenTransport;
}

/** Keeps a place to run jobs in: a worker, one more worker when that dies, and then the main thread. */
export function createSupervisor({ after, openWorker, openMainThread }: Places): Supervisor {
  const openJobs = new Map<number, OpenJob>();
  const listeners = new Set<(state: EngineState) => void>();
  let state: EngineState = { mode: 'starting', reason: undefined };
  let reason: WorkerLoss | undefined;
  let transport: Transport | undefined;
  let isReady = false;
  let restarted = false;
  let disposed = false;
  let lastId = 0;

  function become(next: EngineState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  function move(mode: EngineMode, open: OpenTransport): void {
    if (disposed) return;
    try {
      transport = open({
        ready() {
          isReady = true;
          for (const { message } of openJobs.values()) transport?.send(message);
          become({ mode, reason });
        },
        replied({ id, ...reply }) {
          openJobs.get(id)?.settle(reply);
          openJobs.delete(id);
        },
        lost: recover,
      });
    } catch {
      recover('blocked');
    }
  }

  function recover(cause: WorkerLoss): void {
    isReady = false;
    // A worker that could start once is not forbidden: its successor died of something else.
    reason = restarted && cause === 'blocked' ? 'crashed' : cause;
    if (restarted || cause === 'blocked') return move('main-thread', openMainThread);
    restarted = true;
    become({ mode: 'starting', reason });
    move('worker', openWorker);
  }

  const begin = (): void => move('worker', openWorker);
  // What it waited for may not come about: better early than never.
  if (after) after.then(begin, begin);
  else begin();

  return {
    get state() {
      return state;
    },
    run(job) {
      return new Promise((settle) => {
        const message = { ...job, id: ++lastId };
        openJobs.set(message.id, { message, settle });
        if (isReady) transport?.send(message);
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose() {
      disposed = true;
      transport?.close();
    },
  };
}
