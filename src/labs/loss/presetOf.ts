import { sameData } from '../../state/sameData';
import { lossPresets } from './lossPresets';
import type { LossPreset } from './lossPresets';
import type { LossScene } from './lossScene';

export const presetNames: readonly LossPreset[] = Object.keys(lossPresets).filter((name): name is LossPreset => name in lossPresets);

const withoutBrush = (scene: LossScene) => ({ ...scene, brush: null });

/** What a preset is about; what else is changed in it, it keeps its name. */
const themeOf = ({ student, wiring, reduction, learned, timesT2, logTarget, target }: LossScene) => [
  student.length,
  student[0]?.length,
  wiring,
  reduction,
  learned,
  timesT2,
  logTarget,
  target.kind,
];

export interface PresetFound {
  readonly name: LossPreset;
  readonly isChanged: boolean;
}

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export function presetOf(scene: LossScene): PresetFound | null {
  const same = presetNames.find((name) => sameData(withoutBrush(lossPresets[name]), withoutBrush(scene)));
  if (same !== undefined) return { name: same, isChanged: false };
  const like = presetNames.find((name) => sameData(themeOf(lossPresets[name]), themeOf(scene)));
  return like === undefined ? null : { name: like, isChanged: true };
}
