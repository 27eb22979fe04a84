import type { DivergencesAlong, DivergencesAlongRequest } from '../../engine/divergencesAlong';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import { query } from '../../state/labCore';
import type { Query } from '../../state/labCore';
import type { DivergencesScene } from './divergencesScene';
import { movableOf } from './moving';

/** A first impression, also while a law is dragged, and what then stays. */
const COARSE = 25;
const FINE = 121;

/** Nothing of where q stands in the range: moving along a curve does not ask for the curve again. */
function requestOf(scene: DivergencesScene, names: readonly DivergenceName[], alpha: number): Omit<DivergencesAlongRequest, 'points'> {
  const { p, moving } = scene;
  const q = movableOf(scene)?.moved(moving.from) ?? scene.q;
  return { p, q, moving: moving.name, from: moving.from, to: moving.to, names, alpha };
}

/** Curves along the moving parameter. `alphaOf` is 1 for those that have no order. */
export function alongQueries(names: readonly DivergenceName[], alphaOf: (scene: DivergencesScene) => number): {
  readonly coarse: Query<DivergencesScene, DivergencesAlong>;
  readonly fine: Query<DivergencesScene, DivergencesAlong>;
} {
  const along = (points: number) => query('divergencesAlong', (scene: DivergencesScene) => ({ ...requestOf(scene, names, alphaOf(scene)), points }));
  // A fine curve of a moment ago would hide the coarse one of now.
  return { coarse: along(COARSE), fine: { ...along(FINE), canWait: () => true, isOutdated: () => true } };
}
