import { expect, test, vi } from 'vitest';
import { createSupervisor, type EngineState } from './supervisor';
import type { OpenTransport, TransportEvents } from './transport';
import type { ReplyMessage, RequestMessage } from './workerMessages';

/** Every transport that was opened, with its events to be raised by hand. */
function supervise({ workersThrow = false, after }: { workersThrow?: boolean; after?: Promise<void> } = {}) {
  const opened: Array<{ place: string; sent: RequestMessage[]; events: TransportEvents; closed: boolean }> = [];
  const openIn = (place: string): OpenTransport => (events) => {
    if (place === 'worker' && workersThrow) throw new DOMException('no workers here', 'SecurityError');
    const transport = { place, sent: new Array<RequestMessage>(), events, closed: false };
    opened.push(transport);
    return { send: (message) => void transport.sent.push(message), close: () => void (transport.closed = true) };
  };
  const supervisor = createSupervisor({ after, openWorker: openIn('worker'), openMainThread: openIn('main thread') });
  const states: EngineState[] = [];
  supervisor.subscribe((state) => void states.push(state));
  const run = (request: unknown) => supervisor.run({ call: 'double', request });
  const places = () => opened.map(({ place }) => place);
  const nth = (index: number) => {
    const transport = opened[index];
    if (!transport) throw new Error(`only ${opened.length} transports were opened`);
    const reply = (message: RequestMessage | undefined, result: unknown): void => {
      if (!message) throw new Error('nothing was sent');
      const answer: ReplyMessage = { id: message.id, ok: true, result };
      transport.events.replied(answer);
    };
    return { ...transport, reply };
  };
  return { supervisor, states, run, places, nth, opened };
}

test('jobs wait for the handshake, and then go in order', () => {
  const { supervisor, run, nth, states } = supervise();
  void run(1);
  void run(2);
  expect(supervisor.state).toEqual({ mode: 'starting', reason: undefined });
  expect(nth(0).sent).toEqual([]);
  nth(0).events.ready();
  expect(nth(0).sent.map((message) => message.request)).toEqual([1, 2]);
  expect(states).toEqual([{ mode: 'worker', reason: undefined }]);
});

test('the first worker waits for what it is to wait for, or for its failure, and jobs wait with it', async () => {
  for (const fails of [false, true]) {
    const { run, nth, places } = supervise({ after: fails ? Promise.reject(new Error('nobody told us')) : Promise.resolve() });
    void run(1);
    expect(places()).toEqual([]);
    await vi.waitFor(() => expect(places()).toEqual(['worker']));
    nth(0).events.ready();
    expect(nth(0).sent.map(({ request }) => request)).toEqual([1]);
  }
});

test('replies find their jobs in any order', async () => {
  const { run, nth } = supervise();
  nth(0).events.ready();
  const [first, second] = [run(1), run(2)];
  nth(0).reply(nth(0).sent[1], 'two');
  nth(0).reply(nth(0).sent[0], 'one');
  expect(await Promise.all([first, second])).toEqual([{ ok: true, result: 'one' }, { ok: true, result: 'two' }]);
});

test('jobs lost to a crash are sent again in order, answered ones are not', async () => {
  const { run, nth, places, states } = supervise();
  nth(0).events.ready();
  const answered = run(1);
  const lost = [run(2), run(3)];
  nth(0).reply(nth(0).sent[0], 'one');
  await answered;

  nth(0).events.lost('crashed');
  expect(places()).toEqual(['worker', 'worker']);
  expect(nth(1).sent).toEqual([]);
  nth(1).events.ready();
  expect(nth(1).sent.map((message) => message.request)).toEqual([2, 3]);
  expect(states.slice(1)).toEqual([{ mode: 'starting', reason: 'crashed' }, { mode: 'worker', reason: 'crashed' }]);

  nth(1).reply(nth(1).sent[0], 'two');
  nth(1).reply(nth(1).sent[1], 'three');
  expect(await Promise.all(lost)).toEqual([{ ok: true, result: 'two' }, { ok: true, result: 'three' }]);
});

test.each(['crashed', 'stalled'] as const)('a worker lost again (%s) is replaced by the main thread', async (cause) => {
  const { run, nth, places, states } = supervise();
  nth(0).events.ready();
  const lost = run(1);
  nth(0).events.lost('crashed');
  nth(1).events.ready();
  nth(1).events.lost(cause);
  expect(places()).toEqual(['worker', 'worker', 'main thread']);
  nth(2).events.ready();
  expect(states.at(-1)).toEqual({ mode: 'main-thread', reason: cause });
  nth(2).reply(nth(2).sent[0], 'one');
  expect(await lost).toEqual({ ok: true, result: 'one' });
});

test('a restarted worker that does not start has crashed, it was not blocked', () => {
  const { nth, places, states } = supervise();
  nth(0).events.ready();
  nth(0).events.lost('stalled');
  nth(1).events.lost('blocked');
  expect(places()).toEqual(['worker', 'worker', 'main thread']);
  nth(2).events.ready();
  expect(states.at(-1)).toEqual({ mode: 'main-thread', reason: 'crashed' });
});

test('a blocked worker is not tried again', () => {
  const { run, nth, places, states } = supervise();
  void run(1);
  nth(0).events.lost('blocked');
  expect(places()).toEqual(['worker', 'main thread']);
  nth(1).events.ready();
  expect(nth(1).sent).toHaveLength(1);
  expect(states).toEqual([{ mode: 'main-thread', reason: 'blocked' }]);
});

test('a worker that cannot even be constructed is blocked', () => {
  const { nth, places, states } = supervise({ workersThrow: true });
  expect(places()).toEqual(['main thread']);
  nth(0).events.ready();
  expect(states).toEqual([{ mode: 'main-thread', reason: 'blocked' }]);
});

test('a job asked for by a listener goes behind the ones that waited, once', () => {
  const { supervisor, run, nth } = supervise();
  supervisor.subscribe(() => void run('late'));
  void run('early');
  nth(0).events.ready();
  expect(nth(0).sent.map((message) => message.request)).toEqual(['early', 'late']);
});

test('a job asked for between two workers is sent once', () => {
  const { run, nth } = supervise();
  nth(0).events.ready();
  nth(0).events.lost('crashed');
  void run(1);
  nth(1).events.ready();
  expect(nth(0).sent).toEqual([]);
  expect(nth(1).sent).toHaveLength(1);
});

test('one who left hears no more', () => {
  const { supervisor, nth } = supervise();
  const listener = vi.fn();
  supervisor.subscribe(listener)();
  nth(0).events.ready();
  expect(listener).not.toHaveBeenCalled();
});

test('disposal closes the transport', () => {
  const { supervisor, opened } = supervise();
  supervisor.dispose();
  expect(opened.map(({ closed }) => closed)).toEqual([true]);
});

test('disposal by a listener stops a restart', () => {
  const { supervisor, nth, places } = supervise();
  nth(0).events.ready();
  supervisor.subscribe(() => supervisor.dispose());
  nth(0).events.lost('crashed');
  expect(places()).toEqual(['worker']);
});
