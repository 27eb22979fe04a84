import { namesOf } from '../namesOf';
import { presetAmong } from '../presetAmong';
import type { PresetFound } from '../presetAmong';
import { setMode } from './samplesEdits';
import { samplesPresets } from './samplesPresets';
import type { SamplesPreset } from './samplesPresets';
import type { SamplesMode, SamplesScene } from './samplesScene';

const presetNames = namesOf(samplesPresets);

/** The examples of a mode. */
export const presetsOf = (mode: SamplesMode): readonly SamplesPreset[] => presetNames.filter((name) => samplesPresets[name].mode === mode);

/** What a scene is about: where a run stands does not make another of it. */
const matterOf = (scene: SamplesScene) => ({ ...scene, step: 0 });
const lawsOf = ({ p, q, estimand }: SamplesScene) => ({ p, q, estimand });

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export const presetOf = (scene: SamplesScene): PresetFound<SamplesPreset> | null =>
  presetAmong(samplesPresets, presetsOf(scene.mode), scene, matterOf, lawsOf);

/** To another mode: from an example that nobody has changed to the first of that mode, otherwise with the laws of the reader. */
export function openMode(scene: SamplesScene, mode: SamplesMode): SamplesScene {
  if (mode === scene.mode) return scene;
  const [first] = presetsOf(mode);
  return presetOf(scene)?.isChanged === false && first !== undefined ? samplesPresets[first] : setMode(scene, mode);
}
