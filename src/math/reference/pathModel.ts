import type { Direction } from '../geometry/direction';
import type { Vector } from '../linear/vector';

/** What a model and its target have at a point θ, in the coordinates of the path; in nats. */
export interface PathModel {
  readonly kl: (theta: Vector, direction: Direction) => number;
  readonly gradient: (theta: Vector, direction: Direction) => Vector;
  readonly fisher: (theta: Vector) => readonly Vector[];
  /** KL(q_θ ‖ q_θ+step): the step itself, for the sum of the two is rounded. */
  readonly klOfStep: (theta: Vector, step: Vector) => number;
}
