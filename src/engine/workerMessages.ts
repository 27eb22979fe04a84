import type { CallError } from './callError';

export interface Job {
  readonly call: string;
  readonly request: unknown;
}

export type Reply =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: CallError };

export type RequestMessage = Job & { readonly id: number };

export type ReplyMessage = Reply & { readonly id: number };

export type ToWorker = 'ping' | RequestMessage;

export type FromWorker = 'ready' | 'pong' | ReplyMessage;
