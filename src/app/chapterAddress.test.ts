// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine/engineClient';
import { wormsCore } from '../labs/worms/wormsCore';
import { setTheta } from '../labs/worms/wormsEdits';
import { spaceWorms } from '../lessons/04-space-worms/lesson';
import { misconceptions } from '../lessons/misconceptions/bank';
import type { SceneBase } from '../scene/scene';
import { ownsScene } from '../scene/sceneKind';
import { createKlarity } from '../state/klarity';
import { addressHoldsScene, addressOf, readAddress } from './addressSync';

const { scene: figure } = spaceWorms;
if (!ownsScene(wormsCore, figure)) throw new Error('the chapter is one of the Worms lab');

const quietEngine = () =>
  createEngine({
    startWorker: () => {
      throw new Error('no workers here');
    },
  });

/** The address of a scene in the chapter. */
async function chapterAddress(scene: SceneBase): Promise<URL> {
  const engine = quietEngine();
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

describe('the address of a page beside the chapters', () => {
  const read = (search: string) => readAddress({ search, hash: '' });

  it('leads to a section with its lab and its figure, and needs no hash for it', async () => {
    const { lab, scene, place, problems } = await read('?page=misconceptions&section=zeros');
    const { load } = misconceptions[2];
    expect([lab.lab, scene, problems]).toEqual(['compare', (await load()).scene, []]);
    const state = createKlarity({ engine: quietEngine(), lab, scene, place, preferences: { lang: 'en', theme: 'auto', unit: 'bits' } }).store.getState();
    expect(addressOf(state, {})).toBe('?page=misconceptions&section=zeros');
    expect(addressOf(state, {}, '/root/')).toBe('/root/en/misconceptions/?section=zeros');
  });

  it('holds no figure where none is shown', async () => {
    const { lab, place } = await read('?page=misconceptions');
    const state = createKlarity({ engine: quietEngine(), lab, scene: setTheta(figure, 0.4), place, preferences: { lang: 'en', theme: 'auto', unit: 'bits' } }).store.getState();
    expect(addressOf(state, {})).toBe('?page=misconceptions');
    expect(addressHoldsScene(state)).toBe(true);
  });

  it('that names no section of its page, or no page, says so', async () => {
    const lost = await read('?page=misconceptions&section=nowhere');
    expect(lost.place.section).toBeUndefined();
    expect(lost.problems).toEqual([{ kind: 'bad-value', key: 'section', text: 'nowhere', used: '' }]);
    const unknown = await read('?page=nowhere');
    expect(unknown.place.page).toBeUndefined();
    expect(unknown.problems).toEqual([{ kind: 'bad-value', key: 'page', text: 'nowhere', used: '' }]);
  });
});
