import { dataOrFamily } from '../../distribution/data/dataOrFamily';
import { namesOf } from '../namesOf';
import { presetAmong } from '../presetAmong';
import type { PresetFound } from '../presetAmong';
import { fitPresets } from './fitPresets';
import type { FitPresetName } from './fitPresets';
import type { FitScene } from './fitScene';

export const presetNames = namesOf(fitPresets);

/** What a scene is about; what is only looked at, or how far the race is, does not make another of it. */
const matterOf = ({ p, q, model, free, smoothing, coordinates, racers, noise }: FitScene) => ({
  p,
  q,
  model,
  free,
  smoothing,
  coordinates,
  racers,
  noise,
});

/** What a preset keeps as long as it is the same example, whatever is tried out on it. */
const themeOf = ({ p, model, free }: FitScene) => [dataOrFamily(p.distribution), p.cut === null, model.family, free];

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export const presetOf = (scene: FitScene): PresetFound<FitPresetName> | null =>
  presetAmong(fitPresets, presetNames, scene, matterOf, ({ p, model }) => [p, model.family], themeOf);
