// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openLab } from '../openLab';
import { pauseUnseen } from './pauseUnseen';
import { createTestKlarity } from './testKlarity';
import { wormsCore } from '../../labs/worms/wormsCore';
import { whenAnswered } from './whenAnswered';

let see: (isIntersecting: boolean) => void;
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(heard: (entries: readonly object[]) => void) {
        see = (isIntersecting) => heard([{ isIntersecting }]);
      }
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

it('holds a run that goes off the screen, and lets it go on when it is back; one that is paused stays paused', async () => {
  const { run } = await openLab('worms');
  const klarity = createTestKlarity(wormsCore);
  await whenAnswered(klarity);
  const playing = (): boolean => klarity.store.getState().playing;
  pauseUnseen(klarity, document.body);
  see(true);
  see(false);
  see(true);
  expect(playing()).toBe(false);
  run?.play(klarity);
  expect(playing()).toBe(true);
  see(false);
  expect(playing()).toBe(false);
  see(true);
  expect(playing()).toBe(true);
  run?.pause(klarity);
  see(false);
  see(true);
  expect(playing()).toBe(false);
});

it('leaves a run alone that a page plays in a frame that nobody has seen', async () => {
  const { run } = await openLab('worms');
  const klarity = createTestKlarity(wormsCore);
  await whenAnswered(klarity);
  pauseUnseen(klarity, document.body);
  see(false);
  run?.play(klarity);
  see(false);
  expect(klarity.store.getState().playing).toBe(true);
});
