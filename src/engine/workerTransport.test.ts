import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeWorker } from './fakeWorker';
import { openWorkerTransport } from './workerTransport';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  const worker = new FakeWorker();
  const events = { ready: vi.fn(), replied: vi.fn(), lost: vi.fn() };
  const transport = openWorkerTransport({ startWorker: () => worker, handshakeMs: 4000 }, events);
  const send = (id: number) => transport.send({ id, call: 'double', request: id });
  const pings = () => worker.received.filter((message) => message === 'ping').length;
  return { worker, events, transport, send, pings };
}

test('the handshake makes it ready', () => {
  const { worker, events } = open();
  expect(events.ready).not.toHaveBeenCalled();
  worker.says('ready');
  expect(events.ready).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(events.lost).not.toHaveBeenCalled();
});

test('no handshake in time is a blocked worker', () => {
  const { worker, events } = open();
  vi.advanceTimersByTime(3999);
  expect(events.lost).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(events.lost).toHaveBeenCalledWith('blocked');
  expect(worker.terminated).toBe(true);
});

test('an error event before the handshake is a blocked worker', () => {
  const { worker, events } = open();
  worker.fails();
  expect(events.lost.mock.calls).toEqual([['blocked']]);
});

test.each(['error', 'messageerror'] as const)('an event "%s" after the handshake is a crash', (type) => {
  const { worker, events } = open();
  worker.says('ready');
  worker.fails(type);
  expect(events.lost.mock.calls).toEqual([['crashed']]);
  expect(worker.terminated).toBe(true);
});

test('an idle worker is not pinged, and may be silent for ever', () => {
  const { worker, events, send, pings } = open();
  worker.says('ready');
  send(1);
  send(2);
  worker.says({ id: 1, ok: true, result: 2 });
  worker.says({ id: 2, ok: true, result: 4 });
  vi.advanceTimersByTime(60_000);
  expect(pings()).toBe(0);
  expect(events.lost).not.toHaveBeenCalled();
});

test('a worker is pinged every 500 ms as long as anything is in flight', () => {
  const { worker, send, pings } = open();
  worker.says('ready');
  send(1);
  send(2);
  worker.says({ id: 1, ok: true, result: 2 });
  vi.advanceTimersByTime(1500);
  expect(pings()).toBe(3);
});

test('a worker silent for 2 s in flight has stalled', () => {
  const { worker, events, send } = open();
  worker.says('ready');
  send(1);
  vi.advanceTimersByTime(1999);
  expect(events.lost).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(events.lost.mock.calls).toEqual([['stalled']]);
  expect(worker.terminated).toBe(true);
});

test('a worker that answers its pings may take all the time it needs', () => {
  const { worker, events, send } = open();
  worker.says('ready');
  send(1);
  for (let second = 0; second < 20; second++) {
    vi.advanceTimersByTime(1000);
    worker.says('pong');
  }
  expect(events.replied).not.toHaveBeenCalled();
  expect(events.lost).not.toHaveBeenCalled();
});

test('a closed transport ends its worker and raises no more events', () => {
  const { worker, events, transport, send } = open();
  worker.says('ready');
  send(1);
  transport.close();
  expect(worker.terminated).toBe(true);
  worker.says({ id: 1, ok: true, result: 2 });
  worker.fails();
  vi.advanceTimersByTime(10_000);
  expect(events.replied).not.toHaveBeenCalled();
  expect(events.lost).not.toHaveBeenCalled();
});

test('a request that cannot be cloned fails, and leaves nothing in flight', () => {
  const { worker, events, transport, pings } = open();
  worker.says('ready');
  transport.send({ id: 7, call: 'double', request: () => 7 });
  expect(events.replied.mock.calls).toMatchObject([[{ id: 7, ok: false, error: { name: 'DataCloneError' } }]]);
  vi.advanceTimersByTime(10_000);
  expect(pings()).toBe(0);
});
