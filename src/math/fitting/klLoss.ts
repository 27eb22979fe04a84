import type { Vector } from '../linear/vector';
import type { Direction } from '../geometry/direction';
import type { Law } from '../law/law';
import { klOf } from '../quantities/klOf';
import { klGradientOf } from './klGradientOf';
import type { Loss } from './minimise';
import type { Model } from './model';

/** KL between the target and q_θ in one direction, over unconstrained coordinates η, and the θ that an η stands for. */
export interface KlLoss extends Loss {
  readonly thetaOf: (eta: Vector) => Vector;
  readonly etaOf: (theta: Vector) => Vector;
}

/**
 * The loss that a fit descends, in nats per unit of η: dKL/dη = dKL/dθ · dθ/dη.
 * @throws RangeError if the model has no score.
 * @error as `klOf` and `klGradientOf`.
 */
export function klLoss(target: Law, model: Model, direction: Direction): KlLoss {
  const maps = model.parameters.map(({ unconstrained }) => unconstrained);
  const thetaOf = (eta: Vector): Vector => maps.map(({ from }, i) => from(eta[i] ?? Number.NaN));
  return {
    thetaOf,
    etaOf: (theta) => maps.map(({ to }, i) => to(theta[i] ?? Number.NaN)),
    value: (eta) => {
      const q = model.at(thetaOf(eta));
      return (direction === 'forward' ? klOf(target, q) : klOf(q, target)).value;
    },
    gradient: (eta) => {
      const theta = thetaOf(eta);
      return klGradientOf(target, model, theta, direction).map((slope, i) => slope * (maps[i]?.slope(theta[i] ?? 0) ?? 0));
    },
  };
}
