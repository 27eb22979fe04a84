import { distributionWords } from '../../distribution/distributionWords';
import type { Unit } from '../../math/unit';
import type { Lab } from '../lab';
import { divergencesCore } from './divergencesCore';
import { divergencesKeys } from './divergencesKeys';
import type { DivergencesResults } from './divergencesResults';
import type { DivergencesScene } from './divergencesScene';
import { DivergencesView } from './DivergencesView';
import { divergencesWords } from './divergencesWords';

export const divergencesLab: Lab = {
  core: divergencesCore,
  View: DivergencesView,
  keys: divergencesKeys,
  words: [divergencesWords, distributionWords],
  question: ({ mode }: DivergencesScene) => [mode === 'merge' ? 'bars' : 'distributions'],
  asks: (lang, scene: DivergencesScene) => divergencesWords.of(lang).questions[scene.mode],
  python: async (scene: DivergencesScene, results: Partial<DivergencesResults>, unit: Unit) =>
    (await import('./divergencesPython')).divergencesPython(scene, results, unit),
};
