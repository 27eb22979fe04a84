import type { Interval } from '../families/family';
import type { ContinuousLaw, DiscreteLaw, Law } from '../law/law';
import { intervalDifference } from './intervalDifference';
import { NOWHERE } from './place';
import type { Place } from './place';

/** More outcomes than this are told as an interval: nobody reads such a list. */
const MOST_LISTED = 10_000;

const positiveOn = ({ support, gaps }: ContinuousLaw): readonly Interval[] => intervalDifference([support], gaps);

function outcomesOutside(p: DiscreteLaw, q: DiscreteLaw): Place {
  const outcomes: number[] = [];
  // Beyond both finite ends neither law has holes: every infinite family has mass everywhere above its low end.
  const last = Math.min(p.support.high, Number.isFinite(q.support.high) ? q.support.high : Infinity);
  const listedTo = Number.isFinite(last) ? last : q.support.low - 1;
  for (let x = p.support.low; x <= listedTo; x++) {
    if (p.logProb(x) > -Infinity && q.logProb(x) === -Infinity) outcomes.push(x);
  }
  const [from, to] = [Math.max(p.support.low, q.support.high + 1), p.support.high];
  // Both endless: Infinity + 1 is no step.
  if (from === Infinity) return { outcomes, intervals: [] };
  if (to - from >= MOST_LISTED) return { outcomes, intervals: [{ low: from, high: to }] };
  for (let x = from; x <= to; x++) if (p.logProb(x) > -Infinity) outcomes.push(x);
  return { outcomes, intervals: [] };
}

/**
 * Where p has mass and q has none: outcomes, or intervals of x.
 * @returns nowhere where p is absolutely continuous with respect to q.
 * @throws nothing: laws of different kinds are refused before.
 */
export function outsideSupportOf(p: Law, q: Law): Place {
  if (p.kind === 'discrete' && q.kind === 'discrete') return outcomesOutside(p, q);
  if (p.kind === 'continuous' && q.kind === 'continuous') {
    return { outcomes: [], intervals: intervalDifference(positiveOn(p), positiveOn(q)) };
  }
  return NOWHERE;
}
