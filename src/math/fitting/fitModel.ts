import type { Distribution } from '../families';
import type { Location } from '../families/family';
import type { Law } from '../law/law';
import type { Vector } from '../linear/vector';
import type { Model, SufficientStatistic } from './model';

/** η as a function of θ, for a model of an exponential family of which nothing free stands still. */
export interface NaturalCoordinates {
  readonly to: (theta: Vector) => Vector;
  /** NaN where no member has these. */
  readonly from: (natural: Vector) => Vector;
  /** ∂ η_i / ∂ θ_j: a row for each natural parameter. */
  readonly slopes: (theta: Vector) => readonly Vector[];
}

/** What an exponential family says about members of which some parameters stand still. */
export interface ExponentialModel extends SufficientStatistic {
  /** E[T] under q_θ. */
  readonly meanParams: (theta: Vector) => Vector;
  /**
   * The member of the whole family with these means.
   * @throws RangeError naming the mean that no member has.
   */
  readonly memberOf: (meanParams: Vector) => Distribution;
  /** ∂ η_i / ∂ θ_j: a row for each natural parameter. */
  readonly naturalSlopes: (theta: Vector) => readonly Vector[];
}

/** A model of which a fit moves one or two parameters, with all that is quick to compute about it. */
export interface FitModel extends Model {
  /** What each parameter shifts; null for those that shift nothing. */
  readonly shifts: readonly (Location<never>['of'] | null)[];
  /** q_θ as plain data, before it is smoothed. */
  readonly distributionAt: (theta: Vector) => Distribution;
  /** Laws whose bulks, peaks and kinks together are those of q_θ. */
  readonly parts: (theta: Vector) => readonly Law[];
  /** Null where q_θ is smoothed, or outside the exponential families. */
  readonly exponential: ExponentialModel | null;
  /** Null outside the exponential families and where a free parameter stands still. */
  readonly natural: NaturalCoordinates | null;
}
