import type { Interval } from '../families/family';
import type { ContinuousLaw } from '../law/law';
import { integrate } from '../quadrature/integrate';
import { outline } from '../quantities/outline';
import { curvePlaces } from './curvePlaces';
import { infiniteFrom } from './infiniteFrom';
import type { PointwiseComparison } from './lawComparison';
import { pairTerms, roomForTerms } from './pairTerms';
import { runningIntegrals } from './runningIntegrals';
import type { StartOfTotal } from './runningIntegrals';

/** What lies left of the view is integrated until this good. */
const GOOD = { relative: 1e-10, absolute: 1e-12 };

/**
 * Two densities at about `points` places of the view: see `curvePlaces`. Running totals begin with the integral of what
 * lies left of it.
 * @error logs as the laws, contributions 3 ulp of the larger log beside p, running totals as `runningIntegrals`, and
 * 1e-10 relative or 1e-12 for what lies left of the view.
 */
export function overPlaces(p: ContinuousLaw, q: ContinuousLaw, view: Interval, points: number): PointwiseComparison {
  const { xs, jumps, beside } = curvePlaces(p, q, view, points);
  const write = pairTerms(p, q);
  const rows = roomForTerms(xs.length);
  for (const [i, x] of xs.entries()) write(x, rows, i);
  const first = xs[0] ?? view.low;
  const before = outline([p, q]).filter((x) => x < first);
  const one = roomForTerms(1);
  const totalOf = (term: 'pq' | 'qp', infinite: number): StartOfTotal => {
    if (before.length === 0 || first > infinite) return { term, start: 0, infinite };
    const at = (x: number): number => {
      write(x, one, 0);
      return one[term][0] ?? Number.NaN;
    };
    return { term, start: integrate(at, [...before, first], GOOD).value, infinite };
  };
  const [runningPQ = new Float64Array(), runningQP = new Float64Array()] = runningIntegrals(write, { xs, rows, jumps, beside }, [
    totalOf('pq', infiniteFrom(p, q)),
    totalOf('qp', infiniteFrom(q, p)),
  ]);
  const { logP, logQ, logRatio, pq, qp } = rows;
  return { xs: Float64Array.from(xs), logP, logQ, logRatio, contributionPQ: pq, contributionQP: qp, runningPQ, runningQP, every: 1 };
}
