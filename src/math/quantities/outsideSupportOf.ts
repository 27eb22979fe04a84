import type { Interval } from '../families/family';
import type { ContinuousLaw, DiscreteLaw, Law } from '../law/law';
import { intervalDifference } from './intervalDifference';
import { NOWHERE } from './place';
import type { Place } from './place';

/** More outcomes than this are told as an interval: nobody reads such a list. */
const MOST_LISTED = 10_000;
/** A law on more outcomes than this has no holes among them: its family has mass everywhere between its ends. */
const MOST_WITH_HOLES = 1e6;

const positiveOn = ({ support, gaps }: ContinuousLaw): readonly Interval[] => intervalDifference([support], gaps);

/** The outcomes from, …, to at which `isOutside`, as a list; the whole as an interval where it is endless or too long. */
function placeBetween(from: number, to: number, isOutside: (x: number) => boolean): Place {
  if (!(from <= to)) return NOWHERE;
  if (to - from >= MOST_LISTED) return { outcomes: [], intervals: [{ low: from, high: to }] };
  const outcomes: number[] = [];
  for (let x = from; x <= to; x++) if (isOutside(x)) outcomes.push(x);
  return { outcomes, intervals: [] };
}

/** Between the ends that both have: holes of q under p. */
function holesBetween(from: number, to: number, isOutside: (x: number) => boolean): readonly number[] {
  const holes: number[] = [];
  if (to - from <= MOST_WITH_HOLES) for (let x = from; x <= to; x++) if (isOutside(x)) holes.push(x);
  return holes;
}

function outcomesOutside(p: DiscreteLaw, q: DiscreteLaw): Place {
  const hasMass = (x: number): boolean => p.logProb(x) > -Infinity;
  const isHole = (x: number): boolean => hasMass(x) && q.logProb(x) === -Infinity;
  // −Infinity + 1 and Infinity − 1 are themselves: an endless support ends nowhere before another.
  const below = q.support.low === -Infinity ? NOWHERE : placeBetween(p.support.low, Math.min(p.support.high, q.support.low - 1), hasMass);
  const above = q.support.high === Infinity ? NOWHERE : placeBetween(Math.max(p.support.low, q.support.high + 1), p.support.high, hasMass);
  const shared = holesBetween(Math.max(p.support.low, q.support.low), Math.min(p.support.high, q.support.high), isHole);
  return {
    outcomes: [...below.outcomes, ...shared, ...above.outcomes],
    intervals: [...below.intervals, ...above.intervals],
  };
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
