import type { Pmf } from '../families/pmf';
import type { TriangleMeasure } from './divergenceNames';
import { divergenceOfPmfs } from './divergenceOfPmfs';

/** The way from p to r, straight and by q. */
export interface Triangle {
  readonly direct: number;
  readonly first: number;
  readonly second: number;
  /** first + second − direct: negative where the triangle is broken; NaN where ∞ stands against ∞. */
  readonly slack: number;
  /** Whether it is broken beyond what rounding could do. */
  readonly isBroken: boolean;
}

/**
 * D(p, r) beside D(p, q) + D(q, r), in nats, pure numbers or outcomes as `divergenceOfPmfs` has them.
 * @throws RangeError as `divergenceOfPmfs`.
 * @error the slack: the sum of the three error bounds; `isBroken` is told beyond it alone.
 */
export function triangleOf(measure: TriangleMeasure, p: Pmf, q: Pmf, r: Pmf, alpha: number): Triangle {
  const direct = divergenceOfPmfs(measure, p, r, alpha);
  const first = divergenceOfPmfs(measure, p, q, alpha);
  const second = divergenceOfPmfs(measure, q, r, alpha);
  const legs = first.value + second.value;
  const slack = legs - direct.value;
  const doubt = direct.errorBound + first.errorBound + second.errorBound + Number.EPSILON * legs;
  return { direct: direct.value, first: first.value, second: second.value, slack, isBroken: slack < -doubt };
}
