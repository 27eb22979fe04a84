// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NEAR_FRAME } from './nearFrame';
import { whenNear } from './whenNear';

/** Says by hand what is in sight. */
let see: (isIntersecting: boolean) => void;
const disconnect = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(heard: (entries: readonly object[]) => void) {
        see = (isIntersecting) => heard([{ isIntersecting }]);
      }
      observe = vi.fn();
      disconnect = disconnect;
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  window.name = '';
  disconnect.mockClear();
});

/** Whether the wait is over, after whatever is on its way. */
async function isOver(waiting: Promise<void>): Promise<boolean> {
  let over = false;
  void waiting.then(() => (over = true));
  await new Promise((resolve) => setTimeout(resolve));
  return over;
}
const say = (data: unknown, source: Window | null): void => void dispatchEvent(new MessageEvent('message', { data, source }));

it('waits until it is in sight, and then watches no more', async () => {
  const waiting = whenNear(document.body);
  see(false);
  expect(await isOver(waiting)).toBe(false);
  see(true);
  expect(await isOver(waiting)).toBe(true);
  expect(disconnect).toHaveBeenCalledTimes(1);
});

it('waits until the page around it says something to KLarity, and hears nobody else', async () => {
  const waiting = whenNear(document.body);
  say({ klarity: 1, type: 'get' }, null);
  say({ other: 1 }, window.parent);
  say('klarity', window.parent);
  expect(await isOver(waiting)).toBe(false);
  say({ klarity: 1, type: 'get' }, window.parent);
  expect(await isOver(waiting)).toBe(true);
});

it('does not wait in a frame that was made because it is near, nor where nothing tells what is in sight', async () => {
  window.name = NEAR_FRAME;
  expect(await isOver(whenNear(document.body))).toBe(true);
  window.name = '';
  vi.stubGlobal('IntersectionObserver', undefined);
  expect(await isOver(whenNear(document.body))).toBe(true);
});
