import type { Interval } from '../families/family';

/** Where a quantity is infinite: outcomes where it is a sum, intervals of x where it is an integral or the places go on. */
export interface Place {
  readonly outcomes: readonly number[];
  readonly intervals: readonly Interval[];
}

/** No outcome and no interval. */
export const NOWHERE: Place = { outcomes: [], intervals: [] };

/** Whether there is an outcome or an interval at all. */
export const isSomewhere = ({ outcomes, intervals }: Place): boolean => outcomes.length + intervals.length > 0;
