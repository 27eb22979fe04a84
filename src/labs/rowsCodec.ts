import { decodeNumbers, encodeNumbers } from '../scene/numberList';

type Rows = readonly (readonly number[])[];

const BETWEEN = ';';
/** How the links of the Loss lab wrote a matrix at first, and still may: the number of columns, then all entries row by row. */
const WIDTH_FIRST = /^(\d{1,2})x(.+)$/;

/** The rows of a matrix for an address: `2_0_-1;0.1_0_0.2`. */
export function encodeRows(rows: Rows): string {
  return rows.map((row) => encodeNumbers(row)).join(BETWEEN);
}

/** The rows of an address, also of one as `3x2_0_-1_0.1_0_0.2`; nothing where one of them is no list of numbers. */
export function decodeRows(text: string): Rows | undefined {
  const [, width, list = ''] = WIDTH_FIRST.exec(text) ?? [];
  if (width === undefined) {
    const rows = text.split(BETWEEN).map(decodeNumbers);
    return rows.every((row) => row !== undefined) ? rows : undefined;
  }
  const values = decodeNumbers(list);
  const columns = Number(width);
  if (!values || !(columns > 0) || values.length % columns !== 0) return undefined;
  return Array.from({ length: values.length / columns }, (_, i) => values.slice(i * columns, (i + 1) * columns));
}
