import type { Unit } from '../../math/unit';
import type { Lab } from '../lab';
import { run } from './playback';
import { codesCore } from './codesCore';
import { codesFilm } from './codesFilm';
import { codesKeys } from './codesKeys';
import type { CodesResults } from './codesResults';
import type { CodesScene } from './codesScene';
import { CodesView } from './CodesView';
import { codesWords } from './codesWords';

export const codesLab: Lab = {
  core: codesCore,
  View: CodesView,
  keys: codesKeys,
  words: [codesWords],
  question: () => ['source'],
  asks: (lang) => codesWords.of(lang).question,
  python: async (scene: CodesScene, { codes }: Partial<CodesResults>, unit: Unit) => codes && (await import('./codesPython')).codesPython(scene, codes, unit),
  film: codesFilm,
  run,
};
