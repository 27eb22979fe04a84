import { requireFraction, requirePositive } from '../families/requireParameter';
import { requireDimension } from '../linear/vector';
import type { Vector } from '../linear/vector';
import type { Optimizer } from './optimizer';
import { stepAlong } from './stepAlong';
import { zeros } from './zeros';

export interface MomentumSettings {
  /** > 0. */
  readonly stepSize: number;
  /** The part of the velocity that a step keeps, in [0, 1). */
  readonly momentum: number;
}

/** Σ momentumᵏ g over the gradients so far, the latest first. */
export interface Velocity {
  readonly velocity: Vector;
}

/**
 * Polyak's heavy ball: v ← momentum · v + g, then x ← x − stepSize · v, from v = 0. PyTorch's `SGD` with `momentum`, no
 * dampening: the step size multiplies the whole velocity. The first step is gradient descent's.
 * @throws RangeError naming `stepSize`, `momentum`, `dimension` or `gradient`.
 * @source Polyak (1964), USSR Comput. Math. Math. Phys. 4(5), 1–17; form: PyTorch's `torch.optim.SGD`, whose default
 * momentum of 0 is gradient descent
 */
export const momentum: Optimizer<MomentumSettings, Velocity> = {
  name: 'momentum',
  defaults: { stepSize: 1e-3, momentum: 0.9 },
  start: (dimension) => ({ velocity: zeros(dimension) }),
  step: ({ stepSize, momentum: kept }, state, position, gradient) => {
    requirePositive('stepSize', stepSize);
    requireFraction('momentum', kept);
    requireDimension('gradient', gradient, position.length);
    const velocity = gradient.map((g, i) => kept * (state.velocity[i] ?? Number.NaN) + g);
    return { position: stepAlong(position, stepSize, velocity), state: { velocity } };
  },
};
