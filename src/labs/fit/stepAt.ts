import type { Vector } from '../../math/linear/vector';

/** What is read of one way of an optimizer: the start first, then where each step led. */
export interface Way {
  /** Row-major: coordinate i after step t is thetas[t · dimension + i]. */
  readonly thetas: Float64Array;
  readonly losses: Float64Array;
}

/** The step at which a way stands; its last, where it ended before. */
export function stepAt({ losses }: Way, step: number): number {
  return Math.max(0, Math.min(step, losses.length - 1));
}

/** θ after a step. */
export function thetaAt(way: Way, step: number): Vector {
  const dimension = way.thetas.length / Math.max(1, way.losses.length);
  const at = stepAt(way, step) * dimension;
  return [...way.thetas.subarray(at, at + dimension)];
}
