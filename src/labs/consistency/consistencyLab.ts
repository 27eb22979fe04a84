import type { Unit } from '../../math/unit';
import type { Lab } from '../lab';
import { consistencyCore } from './consistencyCore';
import { consistencyKeys } from './consistencyKeys';
import type { ConsistencyScene } from './consistencyScene';
import { ConsistencyView } from './ConsistencyView';
import { consistencyWords } from './consistencyWords';
import { liveFilm } from './live/liveFilm';
import { liveWords } from './live/liveWords';
import { run } from './live/playback';

export const consistencyLab: Lab = {
  core: consistencyCore,
  View: ConsistencyView,
  keys: consistencyKeys,
  words: [consistencyWords, liveWords],
  // Of a training what it is about, and not who is ahead.
  question: () => ['code', 'wall'],
  // A training runs in the page only: no short script would print its numbers.
  python: async (scene: ConsistencyScene, _results: unknown, unit: Unit) =>
    scene.mode === 'steps' ? (await import('./consistencyPython')).consistencyPython(scene, unit) : undefined,
  asks: (lang, scene: ConsistencyScene) => (scene.mode === 'steps' ? consistencyWords : liveWords).of(lang).question,
  film: liveFilm,
  run,
};
