import { expect, test, vi } from 'vitest';
import { serveCalls, type WorkerScope } from './serveCalls';
import type { FromWorker, ToWorker } from './workerMessages';

const handlers = {
  range: (n: number) => ({ x: Float64Array.from({ length: n }, (_, i) => i) }),
  leak: () => () => 'functions cannot be cloned',
  refuse(): number {
    throw new RangeError('sigma must be positive');
  },
  *wait(ms: number): Generator<void, number> {
    const end = performance.now() + ms;
    while (performance.now() < end) yield;
    return ms;
  },
};

function serve() {
  const said: FromWorker[] = [];
  const transferred: Transferable[][] = [];
  const scope: WorkerScope = {
    onmessage: null,
    postMessage(message, { transfer }) {
      said.push(structuredClone(message, { transfer }));
      transferred.push(transfer);
    },
  };
  serveCalls(scope, handlers);
  const hear = (data: ToWorker): void => scope.onmessage?.(new MessageEvent('message', { data }));
  return { said, transferred, hear };
}

test('the first word is the handshake', () => {
  expect(serve().said).toEqual(['ready']);
});

test('a ping is answered at once', () => {
  const { said, hear } = serve();
  hear('ping');
  expect(said).toEqual(['ready', 'pong']);
});

test('a request is answered with its id, and its buffers move', async () => {
  const { said, transferred, hear } = serve();
  hear({ id: 5, call: 'range', request: 3 });
  await vi.waitUntil(() => said.length === 2);
  expect(said[1]).toEqual({ id: 5, ok: true, result: { x: new Float64Array([0, 1, 2]) } });
  expect(transferred[1]).toHaveLength(1);
});

test('a handler that throws, and a result that cannot be cloned, fail their own request only', async () => {
  const { said, hear } = serve();
  hear({ id: 1, call: 'refuse', request: 0 });
  hear({ id: 2, call: 'leak', request: 0 });
  hear({ id: 3, call: 'range', request: 0 });
  await vi.waitUntil(() => said.length === 4);
  expect(said.slice(1)).toMatchObject([
    { id: 1, ok: false, error: { name: 'RangeError', message: 'sigma must be positive' } },
    { id: 2, ok: false, error: { name: 'DataCloneError' } },
    { id: 3, ok: true, result: { x: new Float64Array(0) } },
  ]);
});

test('pings are answered between the slices of a long generator', async () => {
  const { said, hear } = serve();
  hear({ id: 1, call: 'wait', request: 60 });
  setTimeout(() => hear('ping'), 1);
  await vi.waitUntil(() => said.length === 3);
  expect(said).toEqual(['ready', 'pong', { id: 1, ok: true, result: 60 }]);
});
