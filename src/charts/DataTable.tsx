import { useLayoutEffect, useRef } from 'react';
import { Disclosure } from '../markup/Disclosure';
import { builtTable, keepTableData } from './tableDataOf';
import { useOverflows } from './useOverflows';
import './DataTable.css';

export interface TableData {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Cells as they are read; the first of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows that take long to write may be written when somebody reads them. */
export interface TableSource extends Omit<TableData, 'rows'> {
  readonly rows: TableData['rows'] | (() => TableData['rows']);
  /** The same rows for a file, with every digit; where it is left out, the file has what is read. */
  readonly exactRows?: () => readonly (readonly number[])[];
  /** The heads of those rows, where a head is a number, too. */
  readonly exactColumns?: readonly string[];
}

interface DataTableProps {
  readonly table: TableSource;
  readonly label: string;
}

/** The same data as the picture, in words: closed until asked for, and built only then. */
export function DataTable({ table, label }: DataTableProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (details.current) keepTableData(details.current, table);
  }, [table]);
  return (
    <Disclosure ref={details} className="data-table" summaryClassName="data-table__summary" summary={label}>
      <TableRegion source={table} />
    </Disclosure>
  );
}

function TableRegion({ source }: { readonly source: TableSource }) {
  const table = builtTable(source);
  const region = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(region);
  return (
    <div
      ref={region}
      className="data-table__region"
      {...(overflows ? { role: 'region', 'aria-label': table.caption, tabIndex: 0 } : {})}
    >
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
