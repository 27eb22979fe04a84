import { plus } from '../special/doubleDouble';
import type { DoubleDouble } from '../special/doubleDouble';

/** What two numbers of 32 digits leave below this share of the larger is their rounding: they are equal. */
const NOTHING = 2 ** -92;

/**
 * a − b of two numbers with twice a double's digits.
 * @returns exactly 0 where they agree to 27 digits.
 * @error 1e-29 relative to the larger.
 */
export function exactDifference(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const difference = plus(a, { hi: -b.hi, lo: -b.lo });
  const isRounding = Math.abs(difference.hi) <= NOTHING * Math.max(Math.abs(a.hi), Math.abs(b.hi));
  return isRounding ? { hi: 0, lo: 0 } : difference;
}
