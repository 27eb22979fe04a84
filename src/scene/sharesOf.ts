import * as v from 'valibot';
import { compensatedSum } from '../math/divergence/compensatedSum';

const SUM_TOLERANCE = 1e-9;
/** What the roundings of an edit leave: shares this near to 1 in all stand as they are, to the bit. */
const ROUNDING = 1e-15;

/** A list whose entries are shares of 1. */
export const sharesOf = (list: v.GenericSchema<unknown, readonly number[]>): v.GenericSchema<unknown, readonly number[]> =>
  v.pipe(
    list,
    v.check((values) => Math.abs(compensatedSum(values) - 1) <= SUM_TOLERANCE, 'must sum to 1'),
    v.transform((values) => {
      const sum = compensatedSum(values);
      // Decimals that a hand has shortened: the mathematics behind may rely on their sum.
      return Math.abs(sum - 1) <= ROUNDING * values.length ? values : values.map((value) => value / sum);
    }),
  );
