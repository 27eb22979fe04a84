import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest';
import type { Answer } from './answer';
import { createEngine } from './engineClient';
import { FakeWorker, ServingWorker } from './fakeWorker';
import { yieldToEventLoop } from './yieldToEventLoop';

const handlers = {
  double: (n: number) => 2 * n,
  range: ({ length }: { readonly length: number }) => Float64Array.from({ length }, (_, i) => i),
  refuse(message: string): number {
    throw new RangeError(message);
  },
  *sum(n: number): Generator<void, number> {
    let sum = 0;
    for (let i = 1; i <= n; i++) {
      sum += i;
      yield;
    }
    return sum;
  },
  rangeLater: async (request: { readonly length: number }) => handlers.range(request),
  sumLater: async (n: number) => handlers.sum(n),
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Fake time passes until the promise settles, with real tasks in between, which pauses of handlers take. */
async function passing<Value>(promise: Promise<Value>): Promise<Value> {
  const limit = Date.now() + 60_000;
  const settled = vi.fn();
  void promise.then(settled);
  while (settled.mock.calls.length === 0) {
    if (Date.now() > limit) throw new Error('still open after a minute');
    await vi.advanceTimersByTimeAsync(10);
    await yieldToEventLoop();
  }
  return promise;
}

/** The n-th worker comes from the n-th maker; after the last, workers that never start. */
function start(...makers: Array<() => FakeWorker>) {
  const workers: FakeWorker[] = [];
  const engine = createEngine<typeof handlers>({
    startWorker() {
      const worker = makers[workers.length]?.() ?? new FakeWorker();
      workers.push(worker);
      return worker;
    },
    loadHandlers: async () => handlers,
  });
  return { engine, workers };
}

const serving = () => new ServingWorker(handlers);

function hanging(): ServingWorker {
  const worker = serving();
  setTimeout(() => (worker.hung = true), 1);
  return worker;
}

function dying(): ServingWorker {
  const worker = serving();
  setTimeout(() => worker.fails(), 100);
  return worker;
}

function forbidden(): FakeWorker {
  throw new DOMException('no workers here', 'SecurityError');
}

function failing(): FakeWorker {
  const worker = new FakeWorker();
  setTimeout(() => worker.fails(), 1);
  return worker;
}

async function timed(promise: Promise<unknown>): Promise<number> {
  const began = Date.now();
  await passing(promise);
  return Date.now() - began;
}

test('questions asked before the worker has started are answered by it', async () => {
  const { engine } = start(serving);
  expect(engine.mode).toBe('starting');
  expect(await passing(engine.ask('curve', 'double', 21))).toEqual({ status: 'done', value: 42 });
  expect(engine.mode).toBe('worker');
  expect(await passing(engine.ask('curve', 'sum', 100))).toEqual({ status: 'done', value: 5050 });
});

test('a handler that throws fails its own request only', async () => {
  const { engine } = start(serving);
  const refused = engine.ask('left', 'refuse', 'sigma must be positive');
  const doubled = engine.ask('right', 'double', 1);
  const error = { name: 'RangeError', message: 'sigma must be positive' };
  expect(await passing(refused)).toEqual({ status: 'failed', error });
  expect(await passing(doubled)).toEqual({ status: 'done', value: 2 });
  expect(engine.mode).toBe('worker');
});

test('an in-flight request lost to a crash is sent again and answered, and so is the pending one', async () => {
  const { engine, workers } = start(serving, serving);
  await passing(engine.ask('curve', 'double', 0));
  const inFlight = engine.ask('curve', 'double', 1);
  const pending = engine.ask('curve', 'double', 2);
  workers[0]?.fails();
  expect(engine.mode).toBe('starting');
  expect(await passing(inFlight)).toEqual({ status: 'done', value: 2 });
  expect(await passing(pending)).toEqual({ status: 'done', value: 4 });
  expect([engine.mode, engine.reason]).toEqual(['worker', 'crashed']);
});

test('a silent worker is restarted after 2 s in flight', async () => {
  const { engine, workers } = start(hanging, serving);
  const answer = engine.ask('curve', 'double', 1);
  const ms = await timed(answer);
  expect(await answer).toEqual({ status: 'done', value: 2 });
  expect(ms).toBeGreaterThanOrEqual(2000);
  expect(ms).toBeLessThan(2100);
  expect([engine.mode, engine.reason]).toEqual(['worker', 'stalled']);
  expect(workers[0]?.terminated).toBe(true);
});

test('a second crash moves to the main thread and still answers', async () => {
  const { engine, workers } = start(serving, dying);
  await passing(engine.ask('curve', 'double', 0));
  workers[0]?.fails();
  await passing(vi.waitUntil(() => engine.mode === 'worker'));
  const lost = [engine.ask('left', 'double', 1), engine.ask('right', 'sum', 4)];
  workers[1]?.fails();
  expect(await passing(Promise.all(lost))).toEqual([
    { status: 'done', value: 2 },
    { status: 'done', value: 10 },
  ]);
  expect([engine.mode, engine.reason, workers.length]).toEqual(['main-thread', 'crashed', 2]);
});

test('a worker that hangs twice moves to the main thread and still answers', async () => {
  const { engine } = start(hanging, hanging);
  expect(await passing(engine.ask('curve', 'double', 1))).toEqual({ status: 'done', value: 2 });
  expect([engine.mode, engine.reason]).toEqual(['main-thread', 'stalled']);
});

test('a worker whose constructor throws falls back at once', async () => {
  const { engine } = start(forbidden);
  expect(await timed(engine.ask('curve', 'double', 1))).toBeLessThan(50);
  expect([engine.mode, engine.reason]).toEqual(['main-thread', 'blocked']);
});

test('an error event before the handshake falls back at once', async () => {
  const { engine } = start(failing);
  expect(await timed(engine.ask('curve', 'double', 1))).toBeLessThan(50);
  expect([engine.mode, engine.reason]).toEqual(['main-thread', 'blocked']);
});

test('no handshake in time falls back after 4 s', async () => {
  const { engine, workers } = start();
  const answer = engine.ask('curve', 'double', 1);
  const ms = await timed(answer);
  expect(await answer).toEqual({ status: 'done', value: 2 });
  expect(ms).toBeGreaterThanOrEqual(4000);
  expect(ms).toBeLessThan(4100);
  expect([engine.mode, engine.reason, workers.length]).toEqual(['main-thread', 'blocked', 1]);
});

test('a page frozen for 10 s does not condemn its worker', async () => {
  const { engine, workers } = start(hanging);
  const answer = engine.ask('curve', 'double', 1);
  await vi.advanceTimersByTimeAsync(1600);
  vi.setSystemTime(Date.now() + 10_000);
  await vi.advanceTimersByTimeAsync(500);
  const question = workers[0]?.received[0];
  if (typeof question !== 'object') throw new Error('the worker was asked nothing');
  workers[0]?.says({ id: question.id, ok: true, result: 'late' });
  expect(await passing(answer)).toEqual({ status: 'done', value: 'late' });
  expect([engine.mode, workers.length]).toEqual(['worker', 1]);
});

test('a pending request is superseded on the main thread too', async () => {
  const { engine } = start(forbidden);
  const answers = [1, 2, 3].map((n) => engine.ask('curve', 'double', n));
  expect(await passing(Promise.all(answers))).toEqual([
    { status: 'done', value: 2 },
    { status: 'superseded' },
    { status: 'done', value: 6 },
  ]);
});

test('listeners hear of every change with its reason', async () => {
  const { engine, workers } = start(serving, failing);
  const heard: unknown[] = [];
  engine.subscribe(({ mode, reason }) => void heard.push([mode, reason]));
  await passing(engine.ask('curve', 'double', 1));
  workers[0]?.fails();
  await passing(engine.ask('curve', 'double', 1));
  expect(heard).toEqual([
    ['worker', undefined],
    ['starting', 'crashed'],
    ['main-thread', 'crashed'],
  ]);
});

test('a disposed engine ends its worker and leaves no question open', async () => {
  const { engine, workers } = start(serving);
  const open = [engine.ask('curve', 'double', 1), engine.ask('curve', 'double', 2)];
  engine.dispose();
  open.push(engine.ask('curve', 'double', 3));
  expect(await Promise.all(open)).toEqual(open.map(() => ({ status: 'superseded' })));
  expect(workers[0]?.terminated).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('an answer has the type of what its handler returns or promises, a generator that of what it returns in the end', () => {
  const { engine } = start(serving);
  expectTypeOf(engine.ask<'range'>).returns.toEqualTypeOf<Promise<Answer<Float64Array<ArrayBuffer>>>>();
  expectTypeOf(engine.ask<'sum'>).returns.toEqualTypeOf<Promise<Answer<number>>>();
  expectTypeOf(engine.ask<'rangeLater'>).returns.toEqualTypeOf<Promise<Answer<Float64Array<ArrayBuffer>>>>();
  expectTypeOf(engine.ask<'sumLater'>).returns.toEqualTypeOf<Promise<Answer<number>>>();
  expectTypeOf(engine.ask<'range'>).parameter(2).toEqualTypeOf<{ readonly length: number }>();
  // @ts-expect-error a call that no handler answers
  void engine.ask('curve', 'triple', 1);
  // @ts-expect-error a request of another call
  void engine.ask('curve', 'range', 1);
});
