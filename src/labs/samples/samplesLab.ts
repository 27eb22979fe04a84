import { dataWords } from '../../distribution/data/dataWords';
import { distributionWords } from '../../distribution/distributionWords';
import type { Lab } from '../lab';
import { run } from './playback';
import { samplesCore } from './samplesCore';
import { samplesFilm } from './samplesFilm';
import { samplesKeys } from './samplesKeys';
import { partsOf } from './samplesParts';
import { samplesPython } from './samplesPython';
import type { SamplesScene } from './samplesScene';
import { SamplesView } from './SamplesView';
import { samplesWords } from './samplesWords';

export const samplesLab: Lab = {
  core: samplesCore,
  View: SamplesView,
  keys: samplesKeys,
  words: [samplesWords, distributionWords, dataWords],
  partsOf: (scene: SamplesScene) => partsOf(scene),
  question: ['laws'],
  asks: (lang, scene: SamplesScene) => samplesWords.of(lang).questions[scene.mode],
  python: samplesPython,
  film: samplesFilm,
  run,
};
