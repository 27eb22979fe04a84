import { distributionWords } from '../../distribution/distributionWords';
import type { Unit } from '../../math/unit';
import type { Lab } from '../lab';
import { compareCore } from './compareCore';
import { compareFilm } from './compareFilm';
import { compareKeys } from './compareKeys';
import type { CompareResults } from './compareResults';
import type { CompareScene } from './compareScene';
import { CompareView } from './CompareView';
import { compareWords } from './compareWords';

export const compareLab: Lab = {
  core: compareCore,
  View: CompareView,
  keys: compareKeys,
  words: [compareWords, distributionWords],
  question: () => ['distributions'],
  python: async (scene: CompareScene, results: Partial<CompareResults>, unit: Unit) =>
    (await import('./comparePython')).comparePython(scene, results, unit),
  film: compareFilm,
  asks: (lang) => compareWords.of(lang).question,
};
