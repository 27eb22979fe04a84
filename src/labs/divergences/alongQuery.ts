import type { DivergencesAlong, DivergencesAlongRequest } from '../../engine/divergencesAlong';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import type { Query } from '../../state/labCore';
import type { DivergencesScene } from './divergencesScene';
import { movableOf } from './moving';

/** A first impression while a law is dragged, and what then stays. */
const COARSE = 25;
const FINE = 121;

/** Nothing of where q stands in the range: moving along a curve does not ask for the curve again. */
function requestOf(scene: DivergencesScene, names: readonly DivergenceName[], alpha: number): Omit<DivergencesAlongRequest, 'points'> {
  const { p, moving } = scene;
  const q = movableOf(scene)?.moved(moving.from) ?? scene.q;
  return { p, q, moving: moving.name, from: moving.from, to: moving.to, names, alpha };
}

/** Curves along the moving parameter, coarse first. `alphaOf` is 1 for those that have no order. */
export function alongQuery(names: readonly DivergenceName[], alphaOf: (scene: DivergencesScene) => number): Query<DivergencesScene, DivergencesAlong> {
  return {
    request: (scene) => requestOf(scene, names, alphaOf(scene)),
    async ask(engine, channel, scene, progress) {
      const request = requestOf(scene, names, alphaOf(scene));
      const coarse = await engine.ask(channel, 'divergencesAlong', { ...request, points: COARSE });
      if (coarse.status !== 'done' || !progress.isWanted()) return coarse;
      progress.tell(coarse.value);
      return engine.ask(channel, 'divergencesAlong', { ...request, points: FINE });
    },
  };
}
