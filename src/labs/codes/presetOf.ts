import { sameData } from '../../state/sameData';
import { codesPresets } from './codesPresets';
import type { CodesPreset } from './codesPresets';
import type { CodesScene } from './codesScene';

export const presetNames: readonly CodesPreset[] = Object.keys(codesPresets).filter((name): name is CodesPreset => name in codesPresets);

/** What a preset is about: p and q. What else is changed, it keeps its name. */
const themeOf = ({ p, q }: CodesScene) => ({ p, q });

/** The preset that a scene is made from, and whether another code is now used; null where it is another matter. */
export function presetOf(scene: CodesScene): { readonly name: CodesPreset; readonly isChanged: boolean } | null {
  const name = presetNames.find((one) => sameData(themeOf(codesPresets[one]), themeOf(scene)));
  return name === undefined ? null : { name, isChanged: codesPresets[name].code !== scene.code };
}
