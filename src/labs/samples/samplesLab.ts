import { distributionWords } from '../../distribution/distributionWords';
import type { Unit } from '../../math/unit';
import type { Lab } from '../lab';
import { run } from './playback';
import { samplesCore } from './samplesCore';
import { samplesFilm } from './samplesFilm';
import { samplesKeys } from './samplesKeys';
import type { SamplesScene } from './samplesScene';
import type { SamplesResults } from './samplesResults';
import { SamplesView } from './SamplesView';
import { samplesWords } from './samplesWords';

export const samplesLab: Lab = {
  core: samplesCore,
  View: SamplesView,
  keys: samplesKeys,
  words: [samplesWords, distributionWords],
  question: () => ['laws'],
  asks: (lang, scene: SamplesScene) => samplesWords.of(lang).questions[scene.mode],
  python: async (scene: SamplesScene, results: Partial<SamplesResults>, unit: Unit) =>
    (await import('./samplesPython')).samplesPython(scene, results, unit),
  film: samplesFilm,
  run,
};
