import { pairQuantities } from '../math/comparison/pairQuantities';
import type { PairQuantities } from '../math/comparison/pairQuantities';
import type { FitProblem } from '../math/fitting/fitProblem';
import { preparedFit } from '../math/fitting/preparedFit';
import type { Vector } from '../math/linear/vector';

export interface FitPointRequest {
  readonly problem: FitProblem;
  readonly theta: Vector;
}

/** What p and q_θ, smoothed where that is asked for, say about each other: both directions, with how each number was got. */
export function fitPoint({ problem, theta }: FitPointRequest): PairQuantities {
  const { target, model } = preparedFit(problem);
  return pairQuantities(target, model.at(theta));
}
