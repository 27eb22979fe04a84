import { dataOrFamily } from '../../distribution/data/dataOrFamily';
import { sameData } from '../../state/sameData';
import { comparePresets } from './comparePresets';
import type { ComparePreset } from './comparePresets';
import type { CompareScene } from './compareScene';

export const presetNames: readonly ComparePreset[] = Object.keys(comparePresets).filter(
  (name): name is ComparePreset => name in comparePresets,
);

/** What a preset is about; what else is changed in it, it keeps its name. */
const themeOf = ({ pair: { p, q, binWidth } }: CompareScene) => [
  dataOrFamily(p.distribution),
  dataOrFamily(q.distribution),
  p.cut === null && q.cut === null,
  binWidth === null,
];

export interface PresetFound {
  readonly name: ComparePreset;
  readonly isChanged: boolean;
}

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export function presetOf(scene: CompareScene): PresetFound | null {
  const same = presetNames.find((name) => sameData(comparePresets[name].pair, scene.pair));
  if (same !== undefined) return { name: same, isChanged: false };
  const like = presetNames.find((name) => sameData(themeOf(comparePresets[name]), themeOf(scene)));
  return like === undefined ? null : { name: like, isChanged: true };
}
