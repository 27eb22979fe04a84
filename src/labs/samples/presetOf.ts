import { sameData } from '../../state/sameData';
import { setMode } from './samplesEdits';
import { samplesPresets } from './samplesPresets';
import type { SamplesPreset } from './samplesPresets';
import type { SamplesMode, SamplesScene } from './samplesScene';

const presetNames: readonly SamplesPreset[] = Object.keys(samplesPresets).filter((name): name is SamplesPreset => name in samplesPresets);

/** The examples of a mode. */
export const presetsOf = (mode: SamplesMode): readonly SamplesPreset[] => presetNames.filter((name) => samplesPresets[name].mode === mode);

/** What a scene is about: where a run stands does not make another of it. */
const matterOf = (scene: SamplesScene) => ({ ...scene, step: 0 });
const lawsOf = ({ p, q, estimand }: SamplesScene) => ({ p, q, estimand });

export interface PresetFound {
  readonly name: SamplesPreset;
  readonly isChanged: boolean;
}

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export function presetOf(scene: SamplesScene): PresetFound | null {
  const names = presetsOf(scene.mode);
  const same = names.find((name) => sameData(matterOf(samplesPresets[name]), matterOf(scene)));
  if (same !== undefined) return { name: same, isChanged: false };
  const like = names.find((name) => sameData(lawsOf(samplesPresets[name]), lawsOf(scene)));
  return like === undefined ? null : { name: like, isChanged: true };
}

/** To another mode: from an example that nobody has changed to the first of that mode, otherwise with the laws of the reader. */
export function openMode(scene: SamplesScene, mode: SamplesMode): SamplesScene {
  if (mode === scene.mode) return scene;
  const [first] = presetsOf(mode);
  return presetOf(scene)?.isChanged === false && first !== undefined ? samplesPresets[first] : setMode(scene, mode);
}
