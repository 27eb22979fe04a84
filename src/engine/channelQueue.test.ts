import { expect, test } from 'vitest';
import { createChannelQueue } from './channelQueue';
import type { Job, Reply } from './workerMessages';

function queueByHand() {
  const started: Job[] = [];
  const finish: Array<(reply: Reply) => void> = [];
  let time = 0;
  const queue = createChannelQueue(
    (job) => {
      started.push(job);
      return new Promise((resolve) => finish.push(resolve));
    },
    () => time,
  );
  /** Answers the n-th job that was started, so long after the last one. */
  const answer = async (n: number, ms: number): Promise<void> => {
    time += ms;
    finish[n]?.({ ok: true, result: n });
    await new Promise((resolve) => setTimeout(resolve));
  };
  const ask = (channel: string, request: unknown) => queue.ask(channel, { call: 'double', request });
  const requests = () => started.map((job) => job.request);
  return { queue, ask, requests, finish, answer };
}

test('an idle channel starts its job at once', () => {
  const { ask, requests } = queueByHand();
  void ask('curve', 1);
  expect(requests()).toEqual([1]);
});

test('a pending request is superseded by a newer one on the same channel', async () => {
  const { ask, requests, finish } = queueByHand();
  const first = ask('curve', 1);
  const second = ask('curve', 2);
  const third = ask('curve', 3);
  expect(await second).toEqual({ status: 'superseded' });
  expect(requests()).toEqual([1]);

  finish[0]?.({ ok: true, result: 'one' });
  expect(await first).toEqual({ status: 'done', value: 'one' });
  expect(requests()).toEqual([1, 3]);

  finish[1]?.({ ok: true, result: 'three' });
  expect(await third).toEqual({ status: 'done', value: 'three' });
  expect(requests()).toEqual([1, 3]);
});

test('channels do not block each other', async () => {
  const { ask, requests, finish } = queueByHand();
  void ask('surface', 1);
  const curve = ask('curve', 2);
  expect(requests()).toEqual([1, 2]);
  finish[1]?.({ ok: true, result: 'two' });
  expect(await curve).toEqual({ status: 'done', value: 'two' });
});

test('a failed job fails its own request, and the pending one runs', async () => {
  const { ask, finish } = queueByHand();
  const error = { name: 'RangeError', message: 'sigma must be positive' };
  const failing = ask('curve', 1);
  const next = ask('curve', 2);
  finish[0]?.({ ok: false, error });
  expect(await failing).toEqual({ status: 'failed', error });
  finish[1]?.({ ok: true, result: 'two' });
  expect(await next).toEqual({ status: 'done', value: 'two' });
});

test('a channel is idle again after its last answer', async () => {
  const { ask, requests, finish } = queueByHand();
  const first = ask('curve', 1);
  finish[0]?.({ ok: true, result: 'one' });
  await first;
  void ask('curve', 2);
  expect(requests()).toEqual([1, 2]);
});

test('disposal supersedes the request in flight, the pending one and all later ones', async () => {
  const { queue, ask, requests, finish } = queueByHand();
  const open = [ask('curve', 1), ask('curve', 2)];
  queue.dispose();
  open.push(ask('curve', 3), ask('surface', 4));
  finish[0]?.({ ok: true, result: 'too late' });
  expect(await Promise.all(open)).toEqual(open.map(() => ({ status: 'superseded' })));
  expect(requests()).toEqual([1]);
});

test('where an answer came soon, the next question does not wait for the one before it', async () => {
  const { ask, requests, answer } = queueByHand();
  void ask('curve', 1);
  await answer(0, 10);
  void ask('curve', 2);
  void ask('curve', 3);
  expect(requests()).toEqual([1, 2, 3]);
  const fourth = ask('curve', 4);
  void ask('curve', 5);
  expect(await fourth).toEqual({ status: 'superseded' });
  await answer(1, 10);
  expect(requests()).toEqual([1, 2, 3, 5]);
});

test('where an answer took long, the next question waits, so that a newer one can take its place', async () => {
  const { ask, requests, answer } = queueByHand();
  void ask('curve', 1);
  await answer(0, 10);
  void ask('curve', 2);
  await answer(1, 100);
  void ask('curve', 3);
  void ask('curve', 4);
  void ask('curve', 5);
  expect(requests()).toEqual([1, 2, 3]);
  await answer(2, 100);
  expect(requests()).toEqual([1, 2, 3, 5]);
});

test('an answer that comes after that of a later question is not taken', async () => {
  const { ask, requests, answer } = queueByHand();
  void ask('curve', 1);
  await answer(0, 10);
  const older = ask('curve', 2);
  const later = ask('curve', 3);
  await answer(2, 10);
  expect(await later).toEqual({ status: 'done', value: 2 });
  expect(await older).toEqual({ status: 'superseded' });
  await answer(1, 5);
  void ask('curve', 4);
  void ask('curve', 5);
  expect(requests()).toEqual([1, 2, 3, 4, 5]);
});
