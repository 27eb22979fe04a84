import type { Distribution } from '../families';
import type { Interval } from '../families/family';
import type { PairQuantities } from './pairQuantities';

/**
 * The two laws point by point, in nats, from left to right. Never NaN; Infinity in a contribution where p has mass and q
 * has none.
 */
export interface PointwiseComparison {
  /** Discrete: outcomes; continuous: places, close where a density bends, and on both sides of where one jumps. */
  readonly xs: Float64Array;
  /** log of the mass, or of the density; −Infinity where there is none. */
  readonly logP: Float64Array;
  readonly logQ: Float64Array;
  /** log p − log q: 0 where both are 0, ±Infinity where one is. */
  readonly logRatio: Float64Array;
  /** p·log(p/q), signed: sums or integrates to KL(p ‖ q). */
  readonly contributionPQ: Float64Array;
  readonly contributionQP: Float64Array;
  /** The contributions of everything up to and with x, also of what lies left of the view and between the points. */
  readonly runningPQ: Float64Array;
  readonly runningQP: Float64Array;
  /** Of more outcomes than can be shown every so many-th is; 1 is all of them, as it is where they are places. */
  readonly every: number;
}

/** Everything that two laws of one kind say about each other, in nats. */
export interface LawComparison extends PointwiseComparison, PairQuantities {
  readonly kind: 'discrete' | 'continuous';
  /** What the points cover. */
  readonly view: Interval;
  /** What was mixed into the laws, as `LawPair` has it; null where nothing was. */
  readonly smoother: Distribution | null;
}
