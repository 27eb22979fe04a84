// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine/engineClient';
import { wormsCore } from '../labs/worms/wormsCore';
import { setTheta } from '../labs/worms/wormsEdits';
import { spaceWorms } from '../lessons/04-space-worms/lesson';
import type { SceneBase } from '../scene/scene';
import { ownsScene } from '../scene/sceneKind';
import { createKlarity } from '../state/klarity';
import { addressOf, readAddress } from './addressSync';

const { scene: figure } = spaceWorms;
if (!ownsScene(wormsCore, figure)) throw new Error('the chapter is one of the Worms lab');

/** The address of a scene in the chapter. */
async function chapterAddress(scene: SceneBase): Promise<URL> {
  const engine = createEngine({
    startWorker: () => {
      throw new Error('no workers here');
    },
  });
  const { place } = await readAddress({ search: '', hash: '' });
  const klarity = createKlarity({ engine, lab: wormsCore, scene, place, preferences: { lang: 'en', theme: 'auto', unit: 'bits' } });
  engine.dispose();
  return new URL(addressOf(klarity.store.getState(), {}), 'https://example.org/');
}

describe('the address of a chapter', () => {
  it('needs no hash for the figure of its text', async () => {
    expect((await chapterAddress(figure)).href).toBe('https://example.org/');
    expect((await readAddress({ search: '', hash: '' })).scene).toEqual(figure);
  });

  it.each([
    ['the θ of the text, where the run starts', { ...figure, run: { ...figure.run, step: 0 } }],
    ['another θ', setTheta(figure, 0.4)],
    ['another θ, as far along its run', { ...setTheta(figure, 0.4), run: figure.run }],
    ['another step size, as far along its run', { ...figure, run: { ...figure.run, stepSize: 0.01 } }],
  ])('reproduces %s', async (_, scene) => {
    expect((await readAddress(await chapterAddress(scene))).scene).toEqual(scene);
  });
});
