import { sameData } from '../../state/sameData';
import { setMode } from './consistencyEdits';
import { consistencyPresets } from './consistencyPresets';
import type { ConsistencyPreset } from './consistencyPresets';
import type { ConsistencyMode, ConsistencyScene } from './consistencyScene';

const presetNames: readonly ConsistencyPreset[] = Object.keys(consistencyPresets).filter(
  (name): name is ConsistencyPreset => name in consistencyPresets,
);

/** The examples of a mode. */
export const presetsOf = (mode: ConsistencyMode): readonly ConsistencyPreset[] =>
  presetNames.filter((name) => consistencyPresets[name].mode === mode);

/** What a scene is about; what is only looked at, and how far a run is, does not make another of it. */
function matterOf({ mode, loss, batch, progress, live }: ConsistencyScene) {
  return mode === 'steps' ? { loss, batch, progress } : { loss, live: { ...live, step: 0, tenSeeds: false } };
}

export interface PresetFound {
  readonly name: ConsistencyPreset;
  readonly isChanged: boolean;
}

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export function presetOf(scene: ConsistencyScene): PresetFound | null {
  const names = presetsOf(scene.mode);
  const same = names.find((name) => sameData(matterOf(consistencyPresets[name]), matterOf(scene)));
  if (same !== undefined) return { name: same, isChanged: false };
  if (scene.mode !== 'steps') return names[0] === undefined ? null : { name: names[0], isChanged: true };
  const like =
    names.find((name) => sameData(consistencyPresets[name].loss, scene.loss) && consistencyPresets[name].progress === scene.progress) ??
    names.find((name) => sameData(consistencyPresets[name].batch, scene.batch));
  return like === undefined ? null : { name: like, isChanged: true };
}

/** To another mode: from an example that nobody has changed to the first of that mode, otherwise with the settings of the reader. */
export function openMode(scene: ConsistencyScene, mode: ConsistencyMode): ConsistencyScene {
  if (mode === scene.mode) return scene;
  const [first] = presetsOf(mode);
  return presetOf(scene)?.isChanged === false && first !== undefined ? consistencyPresets[first] : setMode(scene, mode);
}
