import type { MeansFrom, Parameter } from '../families/family';
import type { SymmetricMatrix } from '../linear/symmetricMatrix';
import type { Vector } from '../linear/vector';
import type { Law } from '../law/law';

/** The sufficient statistic of an exponential family, and its means where a mean and a variance are enough for them. */
export interface SufficientStatistic {
  readonly statistic: (x: number) => Vector;
  readonly meansFrom: MeansFrom | undefined;
}

/** How an exponential family is fitted: by the means of its sufficient statistic. */
export interface MomentMatching extends SufficientStatistic {
  /** @throws RangeError naming the mean that no member can have. */
  readonly thetaOf: (meanParams: Vector) => Vector;
}

/** q_θ: a family whose free parameters move and whose others stand still. Vectors are in the order of `names`. */
export interface Model {
  readonly names: readonly string[];
  readonly parameters: readonly Parameter[];
  /** θ of the distribution that the model was made of. */
  readonly theta: Vector;
  readonly at: (theta: Vector) => Law;
  /** ∂ log q_θ(x) / ∂θ; null where the family has none. */
  readonly score: ((theta: Vector) => (x: number) => Vector) | null;
  readonly fisherInformation: ((theta: Vector) => SymmetricMatrix) | null;
  /** Null outside the exponential families. */
  readonly momentMatching: MomentMatching | null;
}
