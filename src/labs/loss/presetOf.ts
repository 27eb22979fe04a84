import { namesOf } from '../namesOf';
import { presetAmong } from '../presetAmong';
import type { PresetFound } from '../presetAmong';
import { lossPresets } from './lossPresets';
import type { LossPreset } from './lossPresets';
import type { LossScene } from './lossScene';

export const presetNames = namesOf(lossPresets);

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

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export const presetOf = (scene: LossScene): PresetFound<LossPreset> | null =>
  presetAmong(lossPresets, presetNames, scene, withoutBrush, themeOf);
