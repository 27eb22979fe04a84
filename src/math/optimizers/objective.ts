import type { SymmetricMatrix } from '../linear/symmetricMatrix';
import type { Vector } from '../linear/vector';
import type { Random } from '../sampling/random';

/**
 * A loss in whatever coordinates are descended (θ itself, logits, natural parameters): the optimizers know no others.
 * All vectors and matrices are in the order of the position. Pure functions of their arguments.
 */
export interface Objective {
  /** The loss, in nats; Infinity or NaN where there is none. */
  readonly value: (position: Vector) => number;
  readonly gradient: (position: Vector) => Vector;
  /** The Hessian of the loss. Damped Newton needs it. */
  readonly curvature?: (position: Vector) => SymmetricMatrix;
  /** The Fisher information of the model in these coordinates, positive semidefinite. Natural gradient needs it. */
  readonly fisher?: (position: Vector) => SymmetricMatrix;
  /** An estimate of the gradient from `batch` random draws, unbiased. */
  readonly stochasticGradient?: (position: Vector, random: Random, batch: number) => Vector;
}
