import { sameData } from '../../state/sameData';
import { planePresets } from './planePresets';
import type { PlanePreset } from './planePresets';
import { mayLean } from './planeScene';
import type { PlaneScene } from './planeScene';

export const presetNames: readonly PlanePreset[] = Object.keys(planePresets).filter((name): name is PlanePreset => name in planePresets);

/** What a scene is about, as far as it shows; how far the run is, does not make another of it. */
function matterOf({ mode, p, bumps, q, covariance, rate }: PlaneScene) {
  const { mu, sigma, rho } = q;
  const model = { mu, sigma, rho: mayLean({ mode, covariance }) ? rho : 0 };
  if (mode === 'meanField') return { mode, p, model };
  return mode === 'twoModes' ? { mode, bumps, model, covariance, rate } : { mode, model, rate };
}

/** What a preset keeps as long as it is the same example, whatever is tried out on it. */
function themeOf({ mode, p, bumps, covariance }: PlaneScene) {
  if (mode === 'meanField') return { mode, p };
  return mode === 'twoModes' ? { mode, bumps, covariance } : { mode };
}

export interface PresetFound {
  readonly name: PlanePreset;
  readonly isChanged: boolean;
}

/** The preset that a scene is, or is made from as far as can be told; else the first of its mode, changed. */
export function presetOf(scene: PlaneScene): PresetFound {
  const same = presetNames.find((name) => sameData(matterOf(planePresets[name]), matterOf(scene)));
  if (same !== undefined) return { name: same, isChanged: false };
  const like =
    presetNames.find((name) => sameData(themeOf(planePresets[name]), themeOf(scene))) ??
    presetNames.find((name) => planePresets[name].mode === scene.mode);
  return { name: like ?? 'correlated', isChanged: true };
}
