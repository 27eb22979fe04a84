import { namesOf } from '../namesOf';
import { presetAmong } from '../presetAmong';
import type { PresetFound } from '../presetAmong';
import { setMode } from './consistencyEdits';
import { consistencyPresets } from './consistencyPresets';
import type { ConsistencyPreset } from './consistencyPresets';
import type { ConsistencyMode, ConsistencyScene } from './consistencyScene';

const presetNames = namesOf(consistencyPresets);

/** The examples of a mode. */
export const presetsOf = (mode: ConsistencyMode): readonly ConsistencyPreset[] =>
  presetNames.filter((name) => consistencyPresets[name].mode === mode);

/** What a scene is about; what is only looked at, and how far a run is, does not make another of it. */
function matterOf({ mode, loss, batch, progress, live }: ConsistencyScene) {
  return mode === 'steps' ? { loss, batch, progress } : { loss, live: { ...live, step: 0, tenSeeds: false } };
}

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export function presetOf(scene: ConsistencyScene): PresetFound<ConsistencyPreset> | null {
  const names = presetsOf(scene.mode);
  if (scene.mode !== 'steps') return presetAmong(consistencyPresets, names, scene, matterOf, ({ mode }) => mode);
  return presetAmong(consistencyPresets, names, scene, matterOf, ({ loss, progress }) => ({ loss, progress }), ({ batch }) => batch);
}

/** To another mode: from an example that nobody has changed to the first of that mode, otherwise with the settings of the reader. */
export function openMode(scene: ConsistencyScene, mode: ConsistencyMode): ConsistencyScene {
  if (mode === scene.mode) return scene;
  const [first] = presetsOf(mode);
  return presetOf(scene)?.isChanged === false && first !== undefined ? consistencyPresets[first] : setMode(scene, mode);
}
