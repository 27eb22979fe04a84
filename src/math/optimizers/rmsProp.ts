import { requireFraction, requirePositive } from '../families/requireParameter';
import { requireDimension } from '../linear/vector';
import type { Vector } from '../linear/vector';
import type { Optimizer } from './optimizer';
import { stepAlong } from './stepAlong';
import { zeros } from './zeros';

export interface RmsPropSettings {
  /** > 0. */
  readonly stepSize: number;
  /** How much of the mean square a step keeps, in [0, 1); PyTorch's `alpha`. */
  readonly decay: number;
  /** Keeps the divisor from 0: > 0. */
  readonly epsilon: number;
}

/** A running mean of g², a coordinate each. */
export interface MeanSquare {
  readonly meanSquare: Vector;
}

/**
 * A step size for each coordinate: s ← decay · s + (1 − decay) · g², then x ← x − stepSize · g / (√s + epsilon), from
 * s = 0. PyTorch's `RMSprop`, not centred and without momentum: epsilon is added to the root, and s is not corrected
 * for its start. Near a minimum its steps need not shrink below the step size. g² of |g| ≥ 1.3e154 is infinite and
 * the step 0.
 * @throws RangeError naming `stepSize`, `decay`, `epsilon`, `dimension` or `gradient`.
 * @source Tieleman & Hinton (2012), Neural Networks for Machine Learning, lecture 6.5; form and defaults: PyTorch's
 * `torch.optim.RMSprop`
 */
export const rmsProp: Optimizer<RmsPropSettings, MeanSquare> = {
  name: 'rmsProp',
  defaults: { stepSize: 1e-2, decay: 0.99, epsilon: 1e-8 },
  start: (dimension) => ({ meanSquare: zeros(dimension) }),
  step: ({ stepSize, decay, epsilon }, state, position, gradient) => {
    requirePositive('stepSize', stepSize);
    requireFraction('decay', decay);
    requirePositive('epsilon', epsilon);
    requireDimension('gradient', gradient, position.length);
    const meanSquare = gradient.map((g, i) => decay * (state.meanSquare[i] ?? Number.NaN) + (1 - decay) * g * g);
    const scaled = gradient.map((g, i) => g / (Math.sqrt(meanSquare[i] ?? Number.NaN) + epsilon));
    return { position: stepAlong(position, stepSize, scaled), state: { meanSquare } };
  },
};
