import type { Interval } from '../families/family';

/** Where a quantity is infinite: outcomes where it is a sum, intervals of x where it is an integral or the places go on. */
export interface Place {
  readonly outcomes: readonly number[];
  readonly intervals: readonly Interval[];
}

export const NOWHERE: Place = { outcomes: [], intervals: [] };

export const isSomewhere = ({ outcomes, intervals }: Place): boolean => outcomes.length + intervals.length > 0;
