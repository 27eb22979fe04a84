import type { Vector } from '../linear/vector';
import type { Place } from '../quantities/place';

/** A local minimum of one direction. */
export interface FitMinimum {
  readonly theta: Vector;
  /** In nats. */
  readonly kl: number;
}

export const landscapeMethods = ['moment matching', 'all stationary points', 'descent', 'none'] as const;
/** How minima were got; none were looked for where the direction is infinite for every θ. */
export type LandscapeMethod = (typeof landscapeMethods)[number];

/** The minima of one direction over all θ. */
export interface Landscape {
  /** Ascending in KL: the first is the best known. */
  readonly minima: readonly FitMinimum[];
  /** Whether there can be no others; else these are those found. */
  readonly complete: boolean;
  readonly method: LandscapeMethod;
  /** The θ that descent began from; empty for other methods. */
  readonly starts: readonly Vector[];
  /** Where the direction is infinite for every θ. */
  readonly infinite: Place;
}
