import type { Unit } from '../../math/unit';
import type { Lab } from '../lab';
import { consistencyCore } from './consistencyCore';
import { consistencyKeys } from './consistencyKeys';
import { consistencyPython } from './consistencyPython';
import type { ConsistencyScene } from './consistencyScene';
import { ConsistencyView } from './ConsistencyView';
import { consistencyWords } from './consistencyWords';
import { liveFilm } from './live/liveFilm';
import { liveWords } from './live/liveWords';

export const consistencyLab: Lab = {
  core: consistencyCore,
  View: ConsistencyView,
  keys: consistencyKeys,
  words: [consistencyWords, liveWords],
  question: ['code'],
  python: (scene: ConsistencyScene, _results, unit: Unit) => consistencyPython(scene, unit),
  asks: (_, lang) => consistencyWords.of(lang).question,
  film: liveFilm,
};
