import { fitModelOf } from '../../math/fitting/fitModelOf';
import type { Vector } from '../../math/linear/vector';
import type { FitScene } from './fitScene';
import { latestOf } from './latestOf';

/** θ, and the same in unconstrained coordinates. */
interface Start {
  readonly theta: Vector;
  readonly eta: Vector;
}

const startIn = latestOf((model: FitScene['model'], free: FitScene['free']): Start => {
  const { theta, parameters } = fitModelOf(model, free);
  return { theta, eta: theta.map((value, i) => parameters[i]?.unconstrained.to(value) ?? Number.NaN) };
});

/** Where the race starts. */
export function startOf({ model, free }: Pick<FitScene, 'model' | 'free'>): Start {
  return startIn(model, free);
}
