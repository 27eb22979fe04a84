import type { Lab } from '../lab';
import { lossPython } from './lossCode';
import { lossCore } from './lossCore';
import { lossKeys } from './lossKeys';
import type { LossScene } from './lossScene';
import { LossView } from './LossView';
import { lossWords } from './lossWords';

export const lossLab: Lab = {
  core: lossCore,
  View: LossView,
  keys: lossKeys,
  words: [lossWords],
  question: () => ['pipeline'],
  asks: (lang) => lossWords.of(lang).question,
  python: async (scene: LossScene) => lossPython(scene),
};
