import type { Observations } from './Observations';

/** Outcomes 0 to this can be counted. */
export const MOST_OUTCOME = 4096;

export type Counts =
  | { readonly ok: true; readonly counts: readonly number[] }
  | { readonly ok: false; readonly problem: 'fraction' | 'negative' | 'large'; readonly value: number };

/** How often each outcome 0, 1, 2, … came, or why these are no counts, with the value that is none. */
export function countsOf({ values, times }: Observations): Counts {
  const sums = new Float64Array(MOST_OUTCOME + 1);
  let largest = 0;
  for (const [row, value] of values.entries()) {
    const time = times === null ? 1 : (times[row] ?? Number.NaN);
    if (!Number.isInteger(value)) return { ok: false, problem: 'fraction', value };
    if (value < 0) return { ok: false, problem: 'negative', value };
    if (value > MOST_OUTCOME) return { ok: false, problem: 'large', value };
    sums[value] = (sums[value] ?? 0) + time;
    if (time > 0) largest = Math.max(largest, value);
  }
  return { ok: true, counts: [...sums.subarray(0, largest + 1)] };
}
