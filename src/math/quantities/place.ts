import type { Interval } from '../families/family';

/** An interval on which a quantity is infinite. */
export interface InfiniteStretch extends Interval {
  /** The end towards which the integral diverges, where both laws have mass all over it; left out where one of them has none there. */
  readonly tail?: 'low' | 'high';
}

/** Where a quantity is infinite: outcomes where it is a sum, intervals of x where it is an integral or the places go on. */
export interface Place {
  readonly outcomes: readonly number[];
  readonly intervals: readonly InfiniteStretch[];
}

/** No outcome and no interval. */
export const NOWHERE: Place = { outcomes: [], intervals: [] };

/** Whether there is an outcome or an interval at all. */
export const isSomewhere = ({ outcomes, intervals }: Place): boolean => outcomes.length + intervals.length > 0;
