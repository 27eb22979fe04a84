import { compensatedSum } from '../../../math/divergence/compensatedSum';
import { MOST_VALUES } from '../reading/rowReader';
import type { Observations } from './Observations';

/** Each observation for itself, ascending; null where they come a broken number of times, or too many in all. */
export function spread({ values, times }: Observations): Float64Array<ArrayBuffer> | null {
  if (times === null) return values.toSorted();
  if (!times.every((time) => Number.isInteger(time))) return null;
  const total = compensatedSum(times);
  if (total > MOST_VALUES) return null;
  const all = new Float64Array(total);
  let at = 0;
  for (const [row, value] of values.entries()) {
    const next = at + (times[row] ?? 0);
    all.fill(value, at, next);
    at = next;
  }
  return all.toSorted();
}
