import { dataOrFamily } from '../../distribution/data/dataOrFamily';
import { namesOf } from '../namesOf';
import { presetAmong } from '../presetAmong';
import type { PresetFound } from '../presetAmong';
import { comparePresets } from './comparePresets';
import type { ComparePreset } from './comparePresets';
import type { CompareScene } from './compareScene';

export const presetNames = namesOf(comparePresets);

/** What a preset is about; what else is changed in it, it keeps its name. */
const themeOf = ({ pair: { p, q, binWidth } }: CompareScene) => [
  dataOrFamily(p.distribution),
  dataOrFamily(q.distribution),
  p.cut === null && q.cut === null,
  binWidth === null,
];

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export const presetOf = (scene: CompareScene): PresetFound<ComparePreset> | null =>
  presetAmong(comparePresets, presetNames, scene, ({ pair }) => pair, themeOf);
