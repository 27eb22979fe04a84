import type { Quantity } from '../math/divergence/quantity';
import type { FitProblem } from '../math/fitting/fitProblem';
import { preparedFit } from '../math/fitting/preparedFit';
import type { Vector } from '../math/linear/vector';
import { crossEntropyOf } from '../math/quantities/crossEntropyOf';
import { entropyOf } from '../math/quantities/entropyOf';
import { klOf } from '../math/quantities/klOf';

export interface FitPointRequest {
  readonly problem: FitProblem;
  readonly theta: Vector;
}

/** What p and q_θ, smoothed where that is asked for, say about each other. */
export interface FitPoint {
  readonly entropyP: Quantity;
  readonly entropyQ: Quantity;
  readonly crossEntropyPQ: Quantity;
  readonly crossEntropyQP: Quantity;
  readonly klPQ: Quantity;
  readonly klQP: Quantity;
}

/** Both directions at one θ, with how each number was got. */
export function fitPoint({ problem, theta }: FitPointRequest): FitPoint {
  const { target: p, model } = preparedFit(problem);
  const q = model.at(theta);
  return {
    entropyP: entropyOf(p),
    entropyQ: entropyOf(q),
    crossEntropyPQ: crossEntropyOf(p, q),
    crossEntropyQP: crossEntropyOf(q, p),
    klPQ: klOf(p, q),
    klQP: klOf(q, p),
  };
}
