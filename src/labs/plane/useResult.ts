import type { PlaneResult } from '../../engine/plane';
import { usePlane } from './planeCore';

/** What the engine said of the scene's kind of truth; nothing while it has not, or was asked of another kind. */
export function useResult(): PlaneResult | null {
  return usePlane(({ results, scene }) => (results.plane?.mode === scene.mode ? results.plane : null));
}
