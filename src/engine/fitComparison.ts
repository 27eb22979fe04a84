import { compareLaws } from '../math/comparison/compareLaws';
import type { LawComparison } from '../math/comparison/lawComparison';
import type { Distribution } from '../math/families';
import type { Interval } from '../math/families/family';
import type { FitProblem } from '../math/fitting/fitProblem';
import { preparedFit } from '../math/fitting/preparedFit';
import { lawOf } from '../math/law/lawOf';
import type { Vector } from '../math/linear/vector';

/** p of a fit against q_θ at one θ, or against a rival; over `view` (null: what a chart of the two should show). */
export interface FitComparisonRequest {
  readonly problem: FitProblem;
  readonly q: { readonly theta: Vector } | { readonly rival: Distribution };
  readonly view: Interval | null;
}

/** As `compareLaws`, of p and q as the fit has them: smoothed by what the fit mixes in, which does not move with θ. */
export function fitComparison({ problem, q, view }: FitComparisonRequest): LawComparison {
  const { target, model, smoother } = preparedFit(problem);
  return compareLaws({ p: target, q: 'theta' in q ? model.at(q.theta) : lawOf(q.rival), smoother }, view);
}
