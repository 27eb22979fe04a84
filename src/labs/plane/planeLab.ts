import type { Lab } from '../lab';
import { run } from './playback';
import { planeCore } from './planeCore';
import { planeFilm } from './planeFilm';
import { planeKeys } from './planeKeys';
import type { PlaneScene } from './planeScene';
import { PlaneView } from './PlaneView';
import { planeWords } from './planeWords';

export const planeLab: Lab = {
  core: planeCore,
  View: PlaneView,
  keys: planeKeys,
  words: [planeWords],
  question: () => ['truth'],
  asks: (lang, scene: PlaneScene) => planeWords.of(lang).questions[scene.mode],
  python: async (scene: PlaneScene, _results, unit) => (await import('./planePython')).planePython(scene, unit),
  film: planeFilm,
  run,
};
