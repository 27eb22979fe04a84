import { namesOf } from '../namesOf';
import { presetAmong } from '../presetAmong';
import type { PresetFound } from '../presetAmong';
import { codesPresets } from './codesPresets';
import type { CodesPreset } from './codesPresets';
import type { CodesScene } from './codesScene';

export const presetNames = namesOf(codesPresets);

/** The preset that a scene is made from: it is about p and q, and changed where another code is used; null where it is another matter. */
export const presetOf = (scene: CodesScene): PresetFound<CodesPreset> | null =>
  presetAmong(codesPresets, presetNames, scene, ({ p, q, code }) => ({ p, q, code }), ({ p, q }) => ({ p, q }));
