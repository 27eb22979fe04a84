import type { TableData, TableSource } from './DataTable';

const tables = new WeakMap<Element, TableSource>();

/** A table keeps its data by its element: it is built only when it is opened, and an export asks before. */
export function keepTableData(element: Element, table: TableSource): void {
  tables.set(element, table);
}

/** The data of the table that an element is, be it open or not. */
export function tableDataOf(element: Element): TableData | undefined {
  const table = tables.get(element);
  return table && builtTable(table);
}

export function builtTable({ rows, ...head }: TableSource): TableData {
  return { ...head, rows: typeof rows === 'function' ? rows() : rows };
}
