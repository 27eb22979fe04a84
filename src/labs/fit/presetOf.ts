import { dataOrFamily } from '../../distribution/data/dataOrFamily';
import { sameData } from '../../state/sameData';
import { fitPresets } from './fitPresets';
import type { FitPresetName } from './fitPresets';
import type { FitScene } from './fitScene';

export const presetNames: readonly FitPresetName[] = Object.keys(fitPresets).filter((name): name is FitPresetName => name in fitPresets);

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

export interface PresetFound {
  readonly name: FitPresetName;
  readonly isChanged: boolean;
}

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export function presetOf(scene: FitScene): PresetFound | null {
  const same = presetNames.find((name) => sameData(matterOf(fitPresets[name]), matterOf(scene)));
  if (same !== undefined) return { name: same, isChanged: false };
  const target = presetNames.find((name) => sameData(fitPresets[name].p, scene.p) && fitPresets[name].model.family === scene.model.family);
  if (target !== undefined) return { name: target, isChanged: true };
  const like = presetNames.find((name) => sameData(themeOf(fitPresets[name]), themeOf(scene)));
  return like === undefined ? null : { name: like, isChanged: true };
}
