import { sameData } from '../../state/sameData';
import { divergencesPresets } from './divergencesPresets';
import type { DivergencesPreset } from './divergencesPresets';
import type { DivergencesScene } from './divergencesScene';

export const presetNames: readonly DivergencesPreset[] = Object.keys(divergencesPresets).filter(
  (name): name is DivergencesPreset => name in divergencesPresets,
);

/** What a preset is about; what else is changed in it, it keeps its name. */
function themeOf({ mode, p, q, moving, measure, bars }: DivergencesScene): readonly unknown[] {
  switch (mode) {
    case 'along':
      return [mode, p.family, q.family, moving.name];
    case 'triangle':
      return [mode, measure];
    case 'merge':
      return [mode, bars];
  }
}

/** What of a scene its mode shows: the rest may be of another preset. */
function shownOf(scene: DivergencesScene): readonly unknown[] {
  const { mode, p, q, moving, measure, triple, bars, joins } = scene;
  return mode === 'along' ? [mode, p, q, moving] : mode === 'triangle' ? [mode, measure, triple] : [mode, bars, joins];
}

export interface PresetFound {
  readonly name: DivergencesPreset;
  readonly isChanged: boolean;
}

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export function presetOf(scene: DivergencesScene): PresetFound | null {
  const same = presetNames.find((name) => sameData(shownOf(divergencesPresets[name]), shownOf(scene)));
  if (same !== undefined) return { name: same, isChanged: false };
  const like = presetNames.find((name) => sameData(themeOf(divergencesPresets[name]), themeOf(scene)));
  return like === undefined ? null : { name: like, isChanged: true };
}
