import { callError } from './callError';
import type { HandlerMap } from './calls';
import { runCall } from './runCall';
import { transferables } from './transferables';
import type { FromWorker, RequestMessage, ToWorker } from './workerMessages';
import { yieldToEventLoop } from './yieldToEventLoop';

/** The part of a worker's global scope that serving needs. */
export interface WorkerScope {
  postMessage(message: FromWorker, options: { readonly transfer: Transferable[] }): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

/** Answers requests for as long as the scope lives. Long generators let pings and other requests in between slices. */
export function serveCalls(scope: WorkerScope, handlers: HandlerMap): void {
  const post = (message: FromWorker, transfer: Transferable[] = []): void => scope.postMessage(message, { transfer });

  async function answer({ id, ...job }: RequestMessage): Promise<void> {
    const reply = await runCall(handlers, job, yieldToEventLoop);
    try {
      post({ id, ...reply }, reply.ok ? transferables(reply.result) : []);
    } catch (thrown) {
      post({ id, ok: false, error: callError(thrown) });
    }
  }

  scope.onmessage = ({ data }) => {
    if (data === 'ping') post('pong');
    else void answer(data);
  };
  post('ready');
}
