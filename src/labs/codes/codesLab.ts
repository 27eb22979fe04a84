import type { Lab } from '../lab';
import { codesCore } from './codesCore';
import { codesFilm } from './codesFilm';
import { codesKeys } from './codesKeys';
import { CodesView } from './CodesView';
import { codesWords } from './codesWords';

export const codesLab: Lab = {
  core: codesCore,
  View: CodesView,
  keys: codesKeys,
  words: [codesWords],
  question: ['source'],
  asks: (lang) => codesWords.of(lang).question,
  film: codesFilm,
};
