import type { Interval } from '../families/family';
import type { ContinuousLaw } from '../law/law';
import { integrate } from '../quadrature/integrate';
import { outline } from '../quantities/outline';
import { columnOf } from './columnOf';
import { curvePlaces } from './curvePlaces';
import { infiniteFrom } from './infiniteFrom';
import type { PointwiseComparison } from './lawComparison';
import { pairTerms } from './pairTerms';
import type { PairTerms } from './pairTerms';
import { runningIntegrals } from './runningIntegrals';

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
  const at = pairTerms(p, q);
  const rows = xs.map(at);
  const first = xs[0] ?? view.low;
  const before = outline([p, q]).filter((x) => x < first);
  const [fromPQ, fromQP] = [infiniteFrom(p, q), infiniteFrom(q, p)];
  const startOf = (term: (row: PairTerms) => number, infinite: number): number => {
    if (before.length === 0 || first > infinite) return 0;
    return integrate((x) => term(at(x)), [...before, first], GOOD).value;
  };
  const [runningPQ = new Float64Array(), runningQP = new Float64Array()] = runningIntegrals(
    at,
    { xs, rows, jumps, beside },
    [
      { term: ({ pq }) => pq, start: startOf(({ pq }) => pq, fromPQ), infinite: fromPQ },
      { term: ({ qp }) => qp, start: startOf(({ qp }) => qp, fromQP), infinite: fromQP },
    ],
  );
  return {
    xs: Float64Array.from(xs),
    logP: columnOf(rows, ({ logP }) => logP),
    logQ: columnOf(rows, ({ logQ }) => logQ),
    logRatio: columnOf(rows, ({ logRatio }) => logRatio),
    contributionPQ: columnOf(rows, ({ pq }) => pq),
    contributionQP: columnOf(rows, ({ qp }) => qp),
    runningPQ,
    runningQP,
    every: 1,
  };
}
