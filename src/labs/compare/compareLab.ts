import { dataWords } from '../../distribution/data/dataWords';
import { distributionWords } from '../../distribution/distributionWords';
import type { Lab } from '../lab';
import { compareCore } from './compareCore';
import { compareFilm } from './compareFilm';
import { compareKeys } from './compareKeys';
import { comparePython } from './comparePython';
import { CompareView } from './CompareView';
import { compareWords } from './compareWords';

export const compareLab: Lab = {
  core: compareCore,
  View: CompareView,
  keys: compareKeys,
  words: [compareWords, distributionWords, dataWords],
  question: ['distributions'],
  python: comparePython,
  film: compareFilm,
  asks: (lang) => compareWords.of(lang).question,
};
