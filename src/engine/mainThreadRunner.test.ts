import { expect, test, vi } from 'vitest';
import { openMainThreadRunner } from './mainThreadRunner';
import type { ReplyMessage } from './workerMessages';

/** Takes the time it says, so that slices and tasks are real. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

const handlers = {
  double: (n: number) => 2 * n,
  refuse(): number {
    throw new RangeError('sigma must be positive');
  },
  *count(n: number): Generator<void, number> {
    for (let i = 0; i < n; i++) {
      work(1);
      yield;
    }
    return n;
  },
};

function open(loadHandlers = async () => handlers) {
  const replies: ReplyMessage[] = [];
  const events = { ready: vi.fn(), replied: (reply: ReplyMessage) => void replies.push(reply), lost: vi.fn() };
  return { runner: openMainThreadRunner(loadHandlers, events), replies, events };
}

test('it is ready at once, but not before it has been returned', async () => {
  const { events } = open();
  expect(events.ready).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(events.ready).toHaveBeenCalledOnce();
});

test('closed at once, it is never ready', async () => {
  const { runner, events } = open();
  runner.close();
  await Promise.resolve();
  expect(events.ready).not.toHaveBeenCalled();
});

test('calls are answered by id', async () => {
  const { runner, replies } = open();
  runner.send({ id: 1, call: 'double', request: 4 });
  runner.send({ id: 2, call: 'refuse', request: 4 });
  await vi.waitUntil(() => replies.length === 2);
  expect(replies).toEqual([
    { id: 1, ok: true, result: 8 },
    { id: 2, ok: false, error: { name: 'RangeError', message: 'sigma must be positive' } },
  ]);
});

test('each request runs in a task of its own', async () => {
  const ran: string[] = [];
  const { runner, replies } = open(async () => ({ ...handlers, double: (n: number) => ran.push(`call ${n}`) }));
  runner.send({ id: 1, call: 'double', request: 1 });
  for (let i = 0; i < 20; i++) await Promise.resolve();
  expect(ran).toEqual([]);
  await vi.waitUntil(() => replies.length === 1);
  expect(ran).toEqual(['call 1']);
});

test('generators yield to the event loop on the main thread', async () => {
  const { runner, replies } = open();
  runner.send({ id: 1, call: 'count', request: 60 });
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await vi.waitUntil(() => replies.length === 1, { interval: 1 });
  clearInterval(timer);
  expect(replies).toEqual([{ id: 1, ok: true, result: 60 }]);
  expect(turns).toBeGreaterThanOrEqual(3);
});

test('a short call overtakes a long generator', async () => {
  const { runner, replies } = open();
  runner.send({ id: 1, call: 'count', request: 60 });
  runner.send({ id: 2, call: 'double', request: 1 });
  await vi.waitUntil(() => replies.length === 2);
  expect(replies.map((reply) => reply.id)).toEqual([2, 1]);
});

test('handlers that cannot be loaded fail the request', async () => {
  const { runner, replies } = open(() => Promise.reject(new TypeError('offline')));
  runner.send({ id: 1, call: 'double', request: 1 });
  await vi.waitUntil(() => replies.length === 1);
  expect(replies).toEqual([{ id: 1, ok: false, error: { name: 'TypeError', message: 'offline' } }]);
});

test('a closed runner answers nothing more and abandons its generators', async () => {
  let steps = 0;
  function* count(n: number): Generator<void, number> {
    while (steps < n) {
      steps++;
      work(1);
      yield;
    }
    return n;
  }
  const { runner, replies } = open(async () => ({ ...handlers, count }));
  runner.send({ id: 1, call: 'count', request: 500 });
  await vi.waitUntil(() => steps > 0);
  runner.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const stepsAfterClosing = steps;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(steps).toBe(stepsAfterClosing);
  expect(replies).toEqual([]);
});
