import type { FitProblem } from '../../math/fitting/fitProblem';
import { sameData } from '../../state/sameData';

/** Counts become free bars as they are dragged. */
function kindOf({ p }: FitProblem): readonly unknown[] {
  const { family, params } = p.distribution;
  if (family === 'empirical') return ['categorical'];
  return family === 'gaussianKde' ? [family, params.data] : [family];
}

/**
 * Whether two problems are of other families or data, not merely of other numbers: minima and losses of the one would be read as
 * those of the other until they are found.
 */
export function isAnotherProblem(one: FitProblem, other: FitProblem): boolean {
  return one.q.family !== other.q.family || !sameData(one.free, other.free) || !sameData(kindOf(one), kindOf(other));
}
