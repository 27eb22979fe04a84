import { namesOf } from '../namesOf';
import { presetAmong } from '../presetAmong';
import type { PresetFound } from '../presetAmong';
import { divergencesPresets } from './divergencesPresets';
import type { DivergencesPreset } from './divergencesPresets';
import type { DivergencesScene, Mode } from './divergencesScene';

export const presetNames = namesOf(divergencesPresets);

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

/** The preset that a scene is, or is made from as far as can be told; null where it is another matter. */
export const presetOf = (scene: DivergencesScene): PresetFound<DivergencesPreset> | null =>
  presetAmong(divergencesPresets, presetNames, scene, shownOf, themeOf);

/** To another mode, with all that is there; from an example that nobody has changed with the property too that the first of that mode is about. */
export function openMode(scene: DivergencesScene, mode: Mode): DivergencesScene {
  if (mode === scene.mode) return scene;
  const found = presetOf(scene);
  const isKept = found?.isChanged === false && divergencesPresets[found.name].property === scene.property;
  const first = presetNames.find((name) => divergencesPresets[name].mode === mode);
  return { ...scene, mode, ...(isKept && first !== undefined && { property: divergencesPresets[first].property }) };
}
