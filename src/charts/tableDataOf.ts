import type { TableData } from './DataTable';

const tables = new WeakMap<Element, TableData>();

/** A table keeps its data by its element: it is built only when it is opened, and an export asks before. */
export function keepTableData(element: Element, table: TableData): void {
  tables.set(element, table);
}

/** The data of the table that an element is, be it open or not. */
export function tableDataOf(element: Element): TableData | undefined {
  return tables.get(element);
}
