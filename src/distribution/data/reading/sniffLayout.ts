import { commasAreDecimal } from './commasAreDecimal';
import { parseCell } from './parseCell';
import type { DecimalSign } from './parseCell';
import { splitRows } from './splitRows';

export type Separator = '\t' | ';' | '|' | ',' | ' ';

/** What a comma is: to be found out, or told by the reader. */
export type CommaMeaning = 'auto' | 'separator' | 'decimal';

/** How a text is laid out. */
export type Layout =
  /** One number after the other, parted by anything. */
  | { readonly shape: 'list'; readonly decimal: DecimalSign }
  | {
      readonly shape: 'table';
      readonly decimal: DecimalSign;
      readonly separator: Separator;
      /** As many as there are columns; all empty where there is no header row. */
      readonly names: readonly string[];
      readonly hasHeader: boolean;
    };

/** The rest of a wider table is not read. */
const MOST_COLUMNS = 16;
const MOST_LINES = 200;
/** A table of which fewer rows have the same number of cells is a list. */
const ALIKE = 0.8;

/** Guesses the layout from the beginning of a text. */
export function sniffLayout(sample: string, isWhole: boolean, comma: CommaMeaning): Layout {
  const all = sample.split('\n');
  if (!isWhole && all.length === 1) return { shape: 'list', decimal: decimalOf(all, ' ', comma) };
  const lines = (isWhole ? all : all.slice(0, -1)).filter((line) => line.trim() !== '').slice(0, MOST_LINES);
  const separator = separatorOf(lines, comma);
  const decimal = decimalOf(lines, separator, comma);
  const rows = withoutEndings(splitRows(lines.join('\n'), separator, true).rows);
  const isNumber = (cell: string): boolean => !Number.isNaN(parseCell(cell, decimal));
  const [first = [], ...others] = rows;
  const hasHeader = others.some((row) => row.some(isNumber)) && !first.some(isNumber);
  const body = hasHeader ? others : rows;
  const share = (fits: (length: number) => boolean): number => body.filter(({ length }) => fits(length)).length / body.length;
  // What a row lacks at its end is empty: headings say how many columns there are. Words of one heading are parted by blanks as well.
  const isHeaded = hasHeader && separator !== ' ' && first.length > 1 && share((length) => length <= first.length) >= ALIKE;
  const width = isHeaded ? first.length : commonWidth(body);
  const isList = (cell: string): boolean => /\S[\s,]+\S/.test(cell) && !isNumber(cell) && cell.trim().split(/[\s,]+/).every(isNumber);
  const isMixed = separator !== ' ' && rows.some((row) => row.some(isList));
  const isTable = !isMixed && (isHeaded || share((length) => length === width) >= ALIKE) && (hasHeader || (body.length > 1 && width <= MOST_COLUMNS));
  if (!isTable) return { shape: 'list', decimal };
  const names = hasHeader ? namesOf(first, lines[0] ?? '', width) : Array.from({ length: width }, () => '');
  return { shape: 'table', decimal, separator, hasHeader, names: names.slice(0, MOST_COLUMNS) };
}

/** Rows often end in a separator, all of them; where some do, a cell is empty. A row of headings may go without. */
function withoutEndings(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const ends = (row: readonly string[]): boolean => row.length > 1 && row.at(-1)?.trim() === '';
  const body = rows.length > 1 ? rows.slice(1) : rows;
  return body.every(ends) ? rows.map((row) => (ends(row) ? row.slice(0, -1) : row)) : rows;
}

function namesOf(header: readonly string[], line: string, width: number): readonly string[] {
  // Words of one heading, and the row names that R writes without one.
  if (width === 1) return [line.trim().replace(/^"(.*)"$/, '$1')];
  const names = header.length === width - 1 ? ['', ...header] : header;
  return Array.from({ length: width }, (_, i) => (names[i] ?? '').trim());
}

function separatorOf(lines: readonly string[], comma: CommaMeaning): Separator {
  const share = (sign: string): number => lines.filter((line) => line.includes(sign)).length / lines.length;
  for (const sign of ['\t', ';', '|'] as const) if (share(sign) > 0.5) return sign;
  if (comma === 'decimal' || share(',') === 0) return ' ';
  if (comma === 'auto' && commasAreDecimal(lines)) return ' ';
  return comma === 'separator' || share(',') > 0.5 ? ',' : ' ';
}

const WITH_COMMA = /^[+-]?\d+,\d+$/;
const BOTH = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/;
const GROUPS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+$/;

function decimalOf(lines: readonly string[], separator: Separator, comma: CommaMeaning): DecimalSign {
  if (separator === ',' || comma === 'separator') return '.';
  if (comma === 'decimal') return ',';
  const cells = lines.flatMap((line) => line.split(separator === ' ' ? /\s+/ : separator)).map((cell) => cell.trim().replaceAll('"', ''));
  if (cells.some((cell) => BOTH.test(cell))) return ',';
  const commas = cells.filter((cell) => WITH_COMMA.test(cell));
  if (commas.length === 0 || cells.some((cell) => /^[+-]?\d+\.\d+$/.test(cell))) return '.';
  // Only in Europe are cells parted by semicolons; elsewhere a comma before three digits parts thousands.
  return separator === ';' || commas.some((cell) => !GROUPS.test(cell)) ? ',' : '.';
}

function commonWidth(rows: readonly (readonly string[])[]): number {
  const times = new Map<number, number>();
  for (const { length } of rows) times.set(length, (times.get(length) ?? 0) + 1);
  return [...times].toSorted(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 1;
}
