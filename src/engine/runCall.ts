import { callError } from './callError';
import type { HandlerMap } from './calls';
import type { Job, Reply } from './workerMessages';

/** Half a frame at 60 Hz: the other half is left to whoever draws. */
const sliceMs = 8;

type Pause = () => Promise<void>;

/** Never rejects. Generators, also those that are promised, run in slices, with a pause between two of them. */
export async function runCall(handlers: HandlerMap, { call, request }: Job, pause: Pause): Promise<Reply> {
  try {
    const handler = handlers[call];
    if (!handler) throw new ReferenceError(`the engine has no call "${call}"`);
    const returned = await handler(request);
    return { ok: true, result: isGenerator(returned) ? await drain(returned, pause) : returned };
  } catch (thrown) {
    return { ok: false, error: callError(thrown) };
  }
}

async function drain(work: Generator<unknown, unknown>, pause: Pause): Promise<unknown> {
  for (;;) {
    const sliceEnd = performance.now() + sliceMs;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < sliceEnd);
    await pause();
  }
}

function isGenerator(value: unknown): value is Generator<unknown, unknown> {
  return Object.prototype.toString.call(value) === '[object Generator]';
}
