import type { BadCell } from '../reading/badCell';
import { SHOWN_BAD } from '../reading/columnBuilder';
import type { Column } from '../reading/columnBuilder';
import type { DataTable } from '../reading/readTable';
import type { Reading } from './Reading';

interface BadCells {
  readonly count: number;
  readonly first: readonly BadCell[];
}

/** The cells that a reading leaves out. Empty ones are only missed in a column that is read by itself. */
export function badCellsOf({ columns, nothing }: DataTable, { column, times }: Reading): BadCells {
  const isAll = column === null && columns.length > 1;
  const read = nothing ? [nothing] : isAll ? columns : [column ?? 0, ...(times === null ? [] : [times])].flatMap((i) => columns[i] ?? []);
  const isMissed = ({ reason }: BadCell): boolean => !isAll || reason !== 'missing';
  return {
    count: read.reduce((sum, one) => sum + one.bad - (isAll ? one.missing : 0), 0),
    first: read
      .flatMap(({ firstBad }: Column) => firstBad.filter(isMissed))
      .toSorted((a, b) => a.row - b.row)
      .slice(0, SHOWN_BAD),
  };
}
