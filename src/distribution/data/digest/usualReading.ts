import type { DataTable } from '../reading/readTable';
import type { Reading } from './Reading';

const TIMES = /count|freq|times|number|^n$|次数|频数|频次|计数|个数|人数/i;
/** Unnamed columns are columns of one matrix from this many on. */
const MATRIX = 3;

/** What the numbers of a table most likely are. */
export function usualReading({ columns, layout }: DataTable): Reading {
  const [first, second] = columns;
  const isNamed = layout.shape === 'table' && layout.hasHeader;
  if (columns.length === 2 && first && second) {
    const isCount = TIMES.test(second.name);
    // 0, 1, 2, … beside whole numbers: outcomes and how often they came.
    const isOutcomes = first.values.length > 1 && first.values.every((value, row) => value === row);
    const isWhole = second.values.every((value) => Number.isInteger(value) && value >= 0);
    if ((isCount || isOutcomes) && isWhole) return { as: 'values', column: 0, times: 1 };
  }
  if (!isNamed && columns.length >= MATRIX) return { as: 'values', column: null, times: null };
  // Row names, as R writes them, have no heading.
  return { as: 'values', column: Math.max(0, columns.findIndex(({ name }) => name !== '')), times: null };
}
