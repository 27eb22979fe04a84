import type { handlers } from './handlers';

/**
 * A function of one plain request. A generator yields between slices of long work and returns the result; a promise of
 * either lets the code of heavy work be loaded when it is first asked for.
 * Declared as a method because a method's parameter is compared both ways: one map can then hold handlers of different
 * requests, and `Engine.ask` is what guarantees that each gets its own.
 */
type Handler = { handle(request: unknown): unknown }['handle'];

export type HandlerMap = Readonly<Record<string, Handler>>;

export type Handlers = typeof handlers;

export type CallName<H extends HandlerMap = Handlers> = keyof H & string;

export type RequestOf<C extends CallName<H>, H extends HandlerMap = Handlers> = Parameters<H[C]>[0];

type Drained<R> = R extends Generator<unknown, infer Result> ? Result : R;

export type ResultOf<C extends CallName<H>, H extends HandlerMap = Handlers> = Drained<
  Awaited<ReturnType<H[C]>>
>;
