import { requireInteger, requireNonNegative, requirePositive } from '../families/requireParameter';
import { damped } from '../linear/damped';
import { minimumNormSolution } from '../linear/minimumNormSolution';
import { requireDimension } from '../linear/vector';
import type { Optimizer } from './optimizer';
import { stepAlong } from './stepAlong';

export interface NaturalGradientSettings {
  /** > 0. */
  readonly stepSize: number;
  /** What is added to the Fisher matrix's diagonal, ≥ 0, in its unit. */
  readonly damping: number;
}

/**
 * The steepest way down when length is measured by KL(q_x ‖ q_{x+dx}) ≈ dxᵀ F dx / 2, whatever the coordinates: x ← x
 * − stepSize · (F + damping · I)⁺ g, F the Fisher information of the model. Where that is singular, as with softmax
 * logits, the shortest such step (there, one that leaves the sum of the logits alone). Remembers nothing. A Fisher
 * matrix or gradient that is not finite gives NaN.
 * @throws RangeError naming `stepSize`, `damping`, `dimension`, `gradient`, `matrix` where the damped Fisher matrix
 * is not positive semidefinite, or `objective.fisher` where it is missing.
 * @error as `minimumNormSolution`; 1e-15 of the largest entry on the references.
 * @source Amari (1998), Neural Computation 10, 251–276
 */
export const naturalGradient: Optimizer<NaturalGradientSettings, null> = {
  name: 'naturalGradient',
  defaults: { stepSize: 0.1, damping: 0 },
  start: (dimension) => {
    requireInteger('dimension', dimension, 1);
    return null;
  },
  step: ({ stepSize, damping }, state, position, gradient, objective) => {
    requirePositive('stepSize', stepSize);
    requireNonNegative('damping', damping);
    requireDimension('gradient', gradient, position.length);
    if (!objective.fisher) throw new RangeError('objective.fisher must be given for naturalGradient');
    const fisher = objective.fisher(position);
    if (!gradient.every(Number.isFinite) || !fisher.every((row) => row.every(Number.isFinite))) {
      return { position: position.map(() => Number.NaN), state };
    }
    return { position: stepAlong(position, stepSize, minimumNormSolution(damped(fisher, damping), gradient)), state };
  },
};
