import type { DataTable } from '../reading/readTable';
import { MOST_VALUES } from '../reading/rowReader';
import type { Observations } from './Observations';
import type { Reading } from './Reading';

/** The observations that a table holds, read in a given way. */
export function observationsOf({ columns }: DataTable, { as, column, times }: Reading): Observations {
  const values = column === null ? together(columns) : valuesOf(columns[column]);
  // What cannot be read keeps its place: the counts after it are still those of their outcomes.
  if (as === 'counts') return { values: values.map((_, x) => x), times: values };
  return { values, times: times === null || column === null ? null : valuesOf(columns[times]) };
}

const valuesOf = (column: DataTable['columns'][number] | undefined): Float64Array<ArrayBuffer> =>
  column?.values ?? new Float64Array(0);

/** Row by row, as they were written. */
function together(columns: DataTable['columns']): Float64Array<ArrayBuffer> {
  const [only] = columns;
  if (columns.length === 1) return valuesOf(only);
  const rows = columns.reduce((most, { values }) => Math.max(most, values.length), 0);
  const all = new Float64Array(Math.min(MOST_VALUES, rows * columns.length));
  for (let i = 0; i < all.length; i++) {
    all[i] = columns[i % columns.length]?.values[Math.floor(i / columns.length)] ?? Number.NaN;
  }
  return all;
}
