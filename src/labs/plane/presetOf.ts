import { namesOf } from '../namesOf';
import { presetAmong } from '../presetAmong';
import type { PresetFound } from '../presetAmong';
import { setMode } from './planeEdits';
import { planePresets } from './planePresets';
import type { PlanePreset } from './planePresets';
import { mayLean } from './planeScene';
import type { PlaneMode, PlaneScene } from './planeScene';

export const presetNames = namesOf(planePresets);

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

/** The preset that a scene is, or is made from as far as can be told; else the first of its mode, changed. */
export const presetOf = (scene: PlaneScene): PresetFound<PlanePreset> =>
  presetAmong(planePresets, presetNames, scene, matterOf, themeOf, ({ mode }) => mode) ?? { name: 'correlated', isChanged: true };

/** To another mode: from an example that nobody has changed to the first of that mode, otherwise with what there is. */
export function openMode(scene: PlaneScene, mode: PlaneMode): PlaneScene {
  if (mode === scene.mode) return scene;
  const first = presetNames.find((name) => planePresets[name].mode === mode);
  return !presetOf(scene).isChanged && first !== undefined ? planePresets[first] : setMode(scene, mode);
}
