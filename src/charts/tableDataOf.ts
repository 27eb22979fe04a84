import type { TableData, TableSource } from './DataTable';

const tables = new WeakMap<Element, TableSource>();

/** A table keeps its data by its element: it is built only when it is opened, and an export asks before. */
export function keepTableData(element: Element, table: TableSource): void {
  tables.set(element, table);
}

/** The data of the table that an element is, be it open or not, with every digit where they are known. */
export function tableDataOf(element: Element): TableData | undefined {
  const table = tables.get(element);
  if (!table?.exactRows) return table && builtTable(table);
  const { caption, columns, exactRows, exactColumns = columns } = table;
  return { caption, columns: exactColumns, rows: exactRows().map((row) => row.map(String)) };
}

export function builtTable({ rows, caption, columns }: TableSource): TableData {
  return { caption, columns, rows: typeof rows === 'function' ? rows() : rows };
}
