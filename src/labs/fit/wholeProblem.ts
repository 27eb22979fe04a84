import type { FitProblem } from '../../math/fitting/fitProblem';
import type { FitScene } from './fitScene';
import { latestOf } from './latestOf';
import { parkedModel } from './parkedModel';

const problemOf = latestOf(
  (p: FitScene['p'], model: FitScene['model'], free: FitScene['free'], smoothing: FitScene['smoothing']): FitProblem => ({
    p,
    q: parkedModel({ p, model, free }),
    free,
    smoothing,
  }),
);

/** What is asked of all θ, wherever the race starts. */
export function wholeProblem({ p, model, free, smoothing }: FitScene): FitProblem {
  return problemOf(p, model, free, smoothing);
}
