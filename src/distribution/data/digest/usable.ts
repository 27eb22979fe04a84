import type { Observations } from './Observations';

/** The observations without the rows that have no value, or no way to have come that often. */
export function usable({ values, times }: Observations): Observations {
  if (times === null) {
    const isNumber = (value: number): boolean => !Number.isNaN(value);
    // Most data have nothing to leave out, and need no copy.
    return { values: values.every(isNumber) ? values : values.filter(isNumber), times };
  }
  const isUsable = (row: number): boolean => !Number.isNaN(values[row] ?? Number.NaN) && (times[row] ?? Number.NaN) >= 0;
  return { values: values.filter((_, row) => isUsable(row)), times: times.filter((_, row) => isUsable(row)) };
}
