// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mergeScene } from '../../scene/mergeScene';
import type { Klarity } from '../../state/klarity';
import { createTestKlarity } from './testKlarity';
import { watchSize } from './watchSize';
import type { ContentSize } from './watchSize';
import { whenAnswered } from './whenAnswered';

let klarity: Klarity;
let height = 0;
let resize: () => void;
let sizes: ContentSize[];
let stop: () => void;

const setHeight = (next: number): void => {
  height = next;
  resize();
};
const drawn = async (): Promise<void> => {
  await whenAnswered(klarity);
  for (let i = 0; i < 2; i += 1) await new Promise((resolve) => void requestAnimationFrame(resolve));
};
const setCounts = (counts: readonly number[]): void => {
  const { lab, scene } = klarity.store.getState();
  const merged = mergeScene(lab, scene, { p: { params: { counts } } });
  klarity.edit('p', (now) => (merged.ok ? merged.scene : now));
  klarity.settle();
};

beforeEach(() => {
  class FakeObserver implements ResizeObserver {
    constructor(callback: () => void) {
      resize = callback;
    }
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('ResizeObserver', FakeObserver);
  const element = document.createElement('main');
  element.getBoundingClientRect = () => new DOMRect(0, 0, 639.5, height);
  klarity = createTestKlarity();
  sizes = [];
  stop = watchSize(klarity, element, (size) => sizes.push(size));
});
afterEach(async () => {
  stop();
  await drawn();
  vi.unstubAllGlobals();
});

describe('the size of the content', () => {
  it('is told in pixels that hold it, once for each size', async () => {
    await drawn();
    for (const next of [370.2, 370.9, 371, 400]) setHeight(next);
    expect(sizes).toEqual([
      { width: 640, height: 371 },
      { width: 640, height: 400 },
    ]);
  });

  it('is not told before the first results are drawn', async () => {
    setHeight(120);
    expect(sizes).toEqual([]);
    height = 900;
    await drawn();
    expect(sizes).toEqual([{ width: 640, height: 900 }]);
  });

  it('is not told while panels are missing, and is told if it stays what it then was', async () => {
    await drawn();
    setHeight(900);
    setCounts([1, 2]);
    setHeight(400);
    expect(sizes.at(-1)?.height).toBe(900);
    setHeight(900);
    await drawn();
    expect(sizes).toHaveLength(1);
    setCounts([1, 2, 3]);
    setHeight(500);
    await drawn();
    expect(sizes.map((size) => size.height)).toEqual([900, 500]);
  });

  it('is not told any more once stopped', async () => {
    setHeight(120);
    stop();
    await drawn();
    setHeight(130);
    expect(sizes).toEqual([]);
  });
});
