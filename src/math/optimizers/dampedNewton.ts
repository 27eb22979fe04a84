import { requireInteger, requireNonNegative, requirePositive } from '../families/requireParameter';
import { damped } from '../linear/damped';
import { solvePositiveDefinite } from '../linear/solvePositiveDefinite';
import type { SymmetricMatrix } from '../linear/symmetricMatrix';
import { requireDimension } from '../linear/vector';
import type { Optimizer } from './optimizer';
import { stepAlong } from './stepAlong';

export interface DampedNewtonSettings {
  /** > 0; 1 is Newton's own step. */
  readonly stepSize: number;
  /** What is added to the Hessian's diagonal at the least, ≥ 0, in the Hessian's unit. */
  readonly damping: number;
}

/**
 * The first damping that is tried where the set one does not do, relative to the largest |entry| of the Hessian: so
 * little that a merely singular one (softmax logits) still leads to nearly Newton's own step.
 */
const FIRST_DAMPING = 1e-8;
const GROWTH = 10;
/** Enough for the step to shrink below the last bit of any position. */
const TRIES = 60;

const allFinite = (matrix: SymmetricMatrix): boolean => matrix.every((row) => row.every(Number.isFinite));

/**
 * Newton's method that never ascends: x ← x − stepSize · (H + damping · I)⁻¹ g. Where the damped Hessian is not
 * positive definite, or the step would raise the loss (or lead where it is NaN), the damping grows, tenfold each time
 * from 1e-8 of the largest |entry| of H (from 1 where H is 0), which turns the step towards −g and shortens it. Where
 * nothing lowers the loss it stays where it is. The next step starts from the set damping again: nothing is
 * remembered. A Hessian or gradient that is not finite gives NaN.
 * @throws RangeError naming `stepSize`, `damping`, `dimension`, `gradient`, `matrix` where the Hessian is not symmetric
 * or not as large as the position, or `objective.curvature` where it is missing.
 * @error as `solvePositiveDefinite`.
 * @source Levenberg (1944), Quart. Appl. Math. 2, 164–168; Nocedal & Wright (2006), Numerical Optimization, §3.4
 */
export const dampedNewton: Optimizer<DampedNewtonSettings, null> = {
  name: 'dampedNewton',
  defaults: { stepSize: 1, damping: 0 },
  start: (dimension) => {
    requireInteger('dimension', dimension, 1);
    return null;
  },
  step: ({ stepSize, damping }, state, position, gradient, objective) => {
    requirePositive('stepSize', stepSize);
    requireNonNegative('damping', damping);
    requireDimension('gradient', gradient, position.length);
    if (!objective.curvature) throw new RangeError('objective.curvature must be given for dampedNewton');
    const hessian = objective.curvature(position);
    if (!gradient.every(Number.isFinite) || !allFinite(hessian)) {
      return { position: position.map(() => Number.NaN), state };
    }
    const before = objective.value(position);
    const largest = Math.max(...hessian.flat().map(Math.abs));
    const least = largest > 0 ? FIRST_DAMPING * largest : 1;
    let added = damping;
    for (let tried = 0; tried < TRIES && largest + added < Infinity; tried++) {
      const direction = solvePositiveDefinite(damped(hessian, added), gradient);
      if (direction) {
        const next = stepAlong(position, stepSize, direction);
        if (objective.value(next) <= before) return { position: next, state };
      }
      added = Math.max(least, added * GROWTH);
    }
    return { position, state };
  },
};
