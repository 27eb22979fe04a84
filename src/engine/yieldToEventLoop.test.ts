import { afterEach, expect, test, vi } from 'vitest';
import { yieldToEventLoop } from './yieldToEventLoop';

afterEach(() => void vi.unstubAllGlobals());

async function microtasksBefore(turn: Promise<void>): Promise<number> {
  const over = vi.fn();
  void turn.then(over);
  let microtasks = 0;
  while (over.mock.calls.length === 0 && microtasks < 1000) {
    await Promise.resolve();
    microtasks++;
  }
  await turn;
  return microtasks;
}

test('it resolves in a later task, not in a microtask', async () => {
  expect(await microtasksBefore(yieldToEventLoop())).toBe(1000);
});

test('it works without MessageChannel', async () => {
  vi.stubGlobal('MessageChannel', undefined);
  expect(await microtasksBefore(yieldToEventLoop())).toBe(1000);
});
