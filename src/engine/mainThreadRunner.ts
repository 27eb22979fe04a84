import type { HandlerMap } from './calls';
import { callError } from './callError';
import { runCall } from './runCall';
import type { Transport, TransportEvents } from './transport';
import type { Reply, RequestMessage } from './workerMessages';
import { yieldToEventLoop } from './yieldToEventLoop';

export type LoadHandlers = () => Promise<HandlerMap>;

/** The same calls without a worker, in slices that leave the page responsive. */
export function openMainThreadRunner(loadHandlers: LoadHandlers, events: TransportEvents): Transport {
  let closed = false;

  async function pause(): Promise<void> {
    await yieldToEventLoop();
    if (closed) throw new DOMException('the engine was disposed of', 'AbortError');
  }

  async function reply(message: RequestMessage): Promise<Reply> {
    try {
      await pause();
      return await runCall(await loadHandlers(), message, pause);
    } catch (thrown) {
      return { ok: false, error: callError(thrown) };
    }
  }

  async function run(message: RequestMessage): Promise<void> {
    const answer = await reply(message);
    if (!closed) events.replied({ id: message.id, ...answer });
  }

  void Promise.resolve().then(() => closed || events.ready());

  return {
    send: (message) => void run(message),
    close: () => {
      closed = true;
    },
  };
}
