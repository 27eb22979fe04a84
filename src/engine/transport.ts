import type { ReplyMessage, RequestMessage } from './workerMessages';

/** Why a worker was given up: it never started, it died of an error, or it stopped answering. */
export type WorkerLoss = 'blocked' | 'crashed' | 'stalled';

export interface TransportEvents {
  ready(): void;
  replied(reply: ReplyMessage): void;
  /** The last event of a transport: it has already closed itself. */
  lost(cause: WorkerLoss): void;
}

/** A place where calls run. A transport that is closed raises no more events. */
export interface Transport {
  send(message: RequestMessage): void;
  close(): void;
}

/** May throw, when the place cannot even be tried. Raises no event before it has returned. */
export type OpenTransport = (events: TransportEvents) => Transport;
