import type { PlaneRequest } from '../../engine/plane';
import { mayLean, truthOf } from './planeScene';
import type { PlaneScene } from './planeScene';

/** What a scene asks of the engine: what does not show in it is left out, so that it makes no new question. */
export function planeRequest(scene: PlaneScene): PlaneRequest {
  const { mode, bumps, covariance, rate } = scene;
  const q = { ...scene.q, rho: mayLean(scene) ? scene.q.rho : 0 };
  if (mode === 'meanField') return { mode, p: truthOf(scene), q };
  return mode === 'twoModes' ? { mode, p: bumps, q, covariance, rate } : { mode, q, rate };
}
