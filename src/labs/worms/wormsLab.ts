import type { Unit } from '../../math/unit';
import type { Lab } from '../lab';
import { run } from './playback';
import { wormsCore } from './wormsCore';
import { wormsFilm } from './wormsFilm';
import { wormsKeys } from './wormsKeys';
import type { WormsResults } from './wormsResults';
import type { WormsScene } from './wormsScene';
import { WormsView } from './WormsView';
import { wormsWords } from './wormsWords';

export const wormsLab: Lab = {
  core: wormsCore,
  View: WormsView,
  keys: wormsKeys,
  words: [wormsWords],
  question: () => ['distributions'],
  asks: (lang) => wormsWords.of(lang).question,
  python: async (scene: WormsScene, { approximation }: Partial<WormsResults>, unit: Unit) =>
    (await import('./wormsPython')).wormsPython(scene, approximation?.step ?? 0, unit),
  film: wormsFilm,
  run,
};
