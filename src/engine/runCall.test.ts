import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCall } from './runCall';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const handlers = {
  double: (n: number) => 2 * n,
  refuse(): number {
    throw new RangeError('sigma must be positive');
  },
  refuseOddly(): number {
    throw 'no';
  },
  *sum({ steps, msEach }: { steps: number; msEach: number }): Generator<void, number> {
    let sum = 0;
    for (let step = 1; step <= steps; step++) {
      sum += step;
      vi.advanceTimersByTime(msEach);
      yield;
    }
    return sum;
  },
  doubleLater: async (n: number) => handlers.double(n),
  sumLater: async (request: { steps: number; msEach: number }) => handlers.sum(request),
  refuseLater: async () => handlers.refuse(),
};

const noPause = () => Promise.resolve();

test('a function is answered with what it returns', async () => {
  expect(await runCall(handlers, { call: 'double', request: 21 }, noPause)).toEqual({ ok: true, result: 42 });
});

test('a generator is answered with what it returns in the end', async () => {
  const request = { steps: 100, msEach: 1 };
  expect(await runCall(handlers, { call: 'sum', request }, noPause)).toEqual({ ok: true, result: 5050 });
});

test('a generator pauses after every 8 ms of work', async () => {
  const pause = vi.fn(noPause);
  await runCall(handlers, { call: 'sum', request: { steps: 40, msEach: 1 } }, pause);
  expect(pause).toHaveBeenCalledTimes(5);
});

test('what a handler promises is its answer', async () => {
  expect(await runCall(handlers, { call: 'doubleLater', request: 21 }, noPause)).toEqual({ ok: true, result: 42 });
});

test('a promised generator runs in slices, too', async () => {
  const pause = vi.fn(noPause);
  const request = { steps: 40, msEach: 1 };
  expect(await runCall(handlers, { call: 'sumLater', request }, pause)).toEqual({ ok: true, result: 820 });
  expect(pause).toHaveBeenCalledTimes(5);
});

test('short generators and functions do not pause', async () => {
  const pause = vi.fn(noPause);
  await runCall(handlers, { call: 'sum', request: { steps: 7, msEach: 1 } }, pause);
  await runCall(handlers, { call: 'double', request: 1 }, pause);
  expect(pause).not.toHaveBeenCalled();
});

test('a handler that throws is answered with its error', async () => {
  const error = { name: 'RangeError', message: 'sigma must be positive' };
  expect(await runCall(handlers, { call: 'refuse', request: 0 }, noPause)).toEqual({ ok: false, error });
});

test('a promise that is broken is answered with its error', async () => {
  const error = { name: 'RangeError', message: 'sigma must be positive' };
  expect(await runCall(handlers, { call: 'refuseLater', request: 0 }, noPause)).toEqual({ ok: false, error });
});

test('whatever is thrown has a name and a message', async () => {
  const error = { name: 'Error', message: 'no' };
  expect(await runCall(handlers, { call: 'refuseOddly', request: 0 }, noPause)).toEqual({ ok: false, error });
});

test('an unknown call fails and is named', async () => {
  const reply = await runCall(handlers, { call: 'triple', request: 1 }, noPause);
  expect(reply).toMatchObject({ ok: false, error: { name: 'ReferenceError' } });
  expect(JSON.stringify(reply)).toContain('triple');
});
