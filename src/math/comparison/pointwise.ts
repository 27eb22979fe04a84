import type { Interval } from '../families/family';
import type { Law } from '../law/law';
import type { PointwiseComparison } from './lawComparison';
import { overOutcomes } from './overOutcomes';
import { overPlaces } from './overPlaces';

/**
 * Two laws of one kind point by point over a view: see `overOutcomes` and `overPlaces`.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error as these two.
 */
export function pointwise(p: Law, q: Law, view: Interval, points: number): PointwiseComparison {
  if (p.kind === 'discrete' && q.kind === 'discrete') return overOutcomes(p, q, view);
  if (p.kind === 'continuous' && q.kind === 'continuous') return overPlaces(p, q, view, points);
  throw new RangeError(`p and q must both be discrete or both continuous, got ${p.kind} and ${q.kind}`);
}
