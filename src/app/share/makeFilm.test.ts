import { beforeEach, expect, it, vi } from 'vitest';
import { compareCore } from '../../labs/compare/compareCore';
import type { LabFilm } from '../../labs/lab';
import { startWorms } from '../../labs/worms/drawWorms';
import { setTheta } from '../../labs/worms/wormsEdits';
import type { WormsScene } from '../../labs/worms/wormsScene';
import { defaultScene } from '../../scene/sceneKind';
import type { Klarity } from '../../state/klarity';
import { makeFilm } from './makeFilm';

// What needs a browser's canvas is not what is tried here.
vi.mock('./chartPicture', () => ({ chartPicture: () => ({ width: 20, height: 10 }) }));
vi.mock('./rasterize', () => ({ rasterize: () => Promise.resolve({}) }));
vi.mock('./painted', () => ({ painted: () => Promise.resolve() }));
vi.mock('./encodeGif', () => ({
  gifEncoder: () => ({ add: () => Promise.resolve(), finish: () => Promise.resolve(new Blob(['film'])), cancel: () => Promise.resolve() }),
}));

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));

const shoot = (klarity: Klarity, show: LabFilm['show']): Promise<Blob> =>
  makeFilm(klarity, { film: { steps: () => 3, show }, format: 'gif', charts: () => [], signal: new AbortController().signal, onProgress: () => undefined });

const walk: LabFilm['show'] = (klarity, step) => klarity.edit('film', (scene) => setTheta(scene as WormsScene, 0.4 + step / 10), { undoable: false });

it('a film puts the scene back, and leaves nothing to undo', async () => {
  const { klarity, sceneNow } = startWorms();
  const before = sceneNow();
  expect(await (await shoot(klarity, walk)).text()).toBe('film');
  expect(sceneNow()).toEqual(before);
  expect(klarity.store.getState().past).toEqual([]);
});

it('a film ends where another scene is gone to meanwhile, as by Back or from the presenter’s window, and puts nothing into it', async () => {
  const { klarity } = startWorms();
  const other = defaultScene(compareCore);
  const film = shoot(klarity, (at, step) => (step === 1 ? klarity.open(compareCore, other) : walk(at, step)));
  await expect(film).rejects.toThrow('another scene');
  expect(klarity.store.getState()).toMatchObject({ lab: { lab: 'compare' }, scene: other });
});
