import type { CallError } from './callError';
import type { Reply } from './workerMessages';

export type Answer<Value = unknown> =
  | { readonly status: 'done'; readonly value: Value }
  | { readonly status: 'failed'; readonly error: CallError }
  | { readonly status: 'superseded' };

export const superseded: Answer<never> = { status: 'superseded' };

export function answerOf(reply: Reply): Answer {
  return reply.ok ? { status: 'done', value: reply.result } : { status: 'failed', error: reply.error };
}
