import { dataWords } from '../../distribution/data/dataWords';
import { distributionWords } from '../../distribution/distributionWords';
import type { Unit } from '../../math/unit';
import type { Lab } from '../lab';
import { fitCore } from './fitCore';
import { fitFilm } from './fitFilm';
import { fitKeys } from './fitKeys';
import { FitView } from './FitView';
import type { FitResults } from './fitResults';
import type { FitScene } from './fitScene';
import { fitWords } from './fitWords';
import { run } from './playback';

export const fitLab: Lab = {
  core: fitCore,
  View: FitView,
  keys: fitKeys,
  words: [fitWords, distributionWords, dataWords],
  question: () => ['distributions'],
  asks: (lang) => fitWords.of(lang).question,
  python: async (scene: FitScene, results: Partial<FitResults>, unit: Unit) => (await import('./fitPython')).fitPython(scene, results, unit),
  film: fitFilm,
  run,
};
