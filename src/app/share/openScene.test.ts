import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setTheta } from '../../labs/worms/wormsEdits';
import { wormsCore } from '../../labs/worms/wormsCore';
import { defaultScene } from '../../scene/sceneKind';
import type { Klarity } from '../../state/klarity';
import { createTestKlarity } from '../embed/testKlarity';
import { whenAnswered } from '../embed/whenAnswered';
import { openScene } from './openScene';
import { sceneFileText } from './sceneFile';

const worms = defaultScene(wormsCore);
let klarity: Klarity;
const open = (text: string) => openScene(klarity, text, 'en');

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => {
    queueMicrotask(task);
    return 0;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  klarity = createTestKlarity();
});
afterEach(async () => {
  await whenAnswered(klarity);
  vi.unstubAllGlobals();
});

describe('opening a scene', () => {
  it('shows it, and one undo brings back the one before', async () => {
    const scene = setTheta(worms, 0.7);
    expect(await open(sceneFileText(scene))).toBeUndefined();
    expect(klarity.store.getState().scene).toEqual(scene);
    klarity.undo();
    expect(klarity.store.getState().scene).toEqual(worms);
  });

  it.each([
    ['bad-field', sceneFileText({ ...worms, brush: 0.5 } as never), { field: 'brush' }],
    ['unknown-field', sceneFileText({ ...worms, more: 1 } as never), { field: 'more' }],
    ['missing-field', sceneFileText({ ...worms, brush: undefined } as never), { field: 'brush' }],
    ['unknown-lab', sceneFileText({ version: 1, lab: 'magic' }), { lab: 'magic' }],
    ['unknown-lab', sceneFileText({ version: 1, lab: 'constructor' }), { lab: 'constructor' }],
    ['not-json', 'theta = 0.4', {}],
  ])('refuses with %s what it cannot show whole, and changes nothing', async (kind, text, more) => {
    const before = klarity.store.getState();
    expect(await open(text)).toMatchObject({ kind, ...more });
    expect(klarity.store.getState()).toBe(before);
  });

  it('refuses a file of which something differs that is locked here, and takes one of which nothing does', async () => {
    klarity.go({ lock: ['approximation'] });
    expect(await open(sceneFileText(setTheta(worms, 0.7)))).toEqual({ kind: 'locked-field', field: 'approximation' });
    expect(klarity.store.getState().scene).toEqual(worms);
    const other = { ...worms, direction: 'reverse' } as const;
    expect(await open(sceneFileText(other))).toBeUndefined();
    expect(klarity.store.getState().scene).toEqual(other);
  });
});
