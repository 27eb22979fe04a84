import type { HandlerMap } from './calls';
import { serveCalls, type WorkerScope } from './serveCalls';
import type { FromWorker, ToWorker } from './workerMessages';

/** A worker for tests. It says what it is told to say, at once, and keeps what it received. */
export class FakeWorker extends EventTarget implements Worker {
  readonly onmessage = null;
  readonly onmessageerror = null;
  readonly onerror = null;
  readonly received: ToWorker[] = [];
  terminated = false;

  postMessage(message: ToWorker): void {
    this.received.push(structuredClone(message));
  }

  terminate(): void {
    this.terminated = true;
  }

  says(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  fails(type: 'error' | 'messageerror' = 'error'): void {
    this.dispatchEvent(new Event(type));
  }
}

/** A worker for tests that runs the real serving code; every message takes one millisecond of (fake) time. */
export class ServingWorker extends FakeWorker {
  readonly #scope: WorkerScope = {
    onmessage: null,
    postMessage: (message) => this.#later(message, (sent) => this.says(sent)),
  };
  /** A hung worker hears and says nothing more. */
  hung = false;

  constructor(handlers: HandlerMap) {
    super();
    serveCalls(this.#scope, handlers);
  }

  override postMessage(message: ToWorker): void {
    super.postMessage(message);
    this.#later(message, (data) => this.#scope.onmessage?.(new MessageEvent('message', { data })));
  }

  #later<Message>(message: Message, deliver: (message: Message) => void): void {
    const copy = structuredClone(message);
    setTimeout(() => this.hung || this.terminated || deliver(copy), 1);
  }
}
