import { useLayoutEffect, useRef, useState } from 'react';
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
}

interface DataTableProps {
  readonly table: TableSource;
  readonly label: string;
}

/** The same data as the picture, in words: closed until asked for, and built only then. */
export function DataTable({ table, label }: DataTableProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (details.current) keepTableData(details.current, table);
  }, [table]);
  return (
    <details ref={details} className="data-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="data-table__summary">{label}</summary>
      {open && <TableRegion table={builtTable(table)} label={table.caption} />}
    </details>
  );
}

function TableRegion({ table, label }: { readonly table: TableData; readonly label: string }) {
  const region = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(region);
  return (
    <div
      ref={region}
      className="data-table__region"
      {...(overflows ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
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
