import { dataWords } from '../../distribution/data/dataWords';
import { distributionWords } from '../../distribution/distributionWords';
import type { Lab } from '../lab';
import { fitCore } from './fitCore';
import { fitFilm } from './fitFilm';
import { fitKeys } from './fitKeys';
import { FitView } from './FitView';
import { fitWords } from './fitWords';

export const fitLab: Lab = {
  core: fitCore,
  View: FitView,
  keys: fitKeys,
  words: [fitWords, distributionWords, dataWords],
  question: ['distributions'],
  asks: (_, lang) => fitWords.loaded(lang)?.question ?? '',
  film: fitFilm,
};
