import type { Observations } from './Observations';

/** The observations without the rows that have no value, or no way to have come that often. */
export function usable({ values, times }: Observations): Observations {
  if (times === null) return { values: values.filter((value) => !Number.isNaN(value)), times };
  const isUsable = (row: number): boolean => !Number.isNaN(values[row] ?? Number.NaN) && (times[row] ?? Number.NaN) >= 0;
  return { values: values.filter((_, row) => isUsable(row)), times: times.filter((_, row) => isUsable(row)) };
}
