import { dataWords } from '../../distribution/data/dataWords';
import { distributionWords } from '../../distribution/distributionWords';
import type { Lab } from '../lab';
import { divergencesCore } from './divergencesCore';
import { divergencesKeys } from './divergencesKeys';
import { divergencesPython } from './divergencesPython';
import { DivergencesView } from './DivergencesView';
import { divergencesWords } from './divergencesWords';

export const divergencesLab: Lab = {
  core: divergencesCore,
  View: DivergencesView,
  keys: divergencesKeys,
  words: [divergencesWords, distributionWords, dataWords],
  question: ['distributions'],
  asks: (lang) => divergencesWords.of(lang).question,
  python: divergencesPython,
};
