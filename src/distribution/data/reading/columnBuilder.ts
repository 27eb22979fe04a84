import { badCell } from './badCell';
import type { BadCell } from './badCell';
import { parseCell } from './parseCell';
import type { DecimalSign } from './parseCell';

/** One column of numbers, NaN in the rows where it holds none. */
export interface Column {
  /** Which of the text's columns it is, from 1 on: those without numbers count, too. */
  readonly place: number;
  /** Its heading; empty where there is none. */
  readonly name: string;
  readonly values: Float64Array<ArrayBuffer>;
  /** How many of the values are numbers. */
  readonly numbers: number;
  /** The cells that are no numbers; the empty ones, of which a ragged list has many, counted apart as well. */
  readonly bad: number;
  readonly missing: number;
  /** The first few of each kind. */
  readonly firstBad: readonly BadCell[];
}

export interface ColumnBuilder {
  readonly add: (text: string, row: number) => void;
  readonly rows: () => number;
  readonly done: () => Column;
}

/** How many cells that were left out are shown. */
export const SHOWN_BAD = 5;
const FIRST_ROOM = 1024;

/** Takes the cells of one column from top to bottom. */
export function columnBuilder(name: string, place: number, decimal: DecimalSign): ColumnBuilder {
  const firstBad: BadCell[] = [];
  // A column of words takes no room: it has no values until there is a number.
  let values = new Float64Array(0);
  let [rows, numbers, missing] = [0, 0, 0];

  function keep(value: number): void {
    if (rows >= values.length) {
      const roomier = new Float64Array(Math.max(FIRST_ROOM, 2 * rows)).fill(Number.NaN);
      roomier.set(values);
      values = roomier;
    }
    values[rows] = value;
    numbers++;
  }

  function refuse(text: string, row: number): void {
    const bad = badCell(row, text, decimal);
    const isMissing = bad.reason === 'missing';
    if (isMissing) missing++;
    const alike = firstBad.filter(({ reason }) => (reason === 'missing') === isMissing);
    if (alike.length < SHOWN_BAD) firstBad.push(bad);
  }

  return {
    add(text, row) {
      const value = parseCell(text, decimal);
      if (Number.isNaN(value)) refuse(text, row);
      else keep(value);
      rows++;
    },
    rows: () => rows,
    done() {
      const all = new Float64Array(rows).fill(Number.NaN);
      all.set(values.subarray(0, rows));
      return { place, name, values: all, numbers, bad: rows - numbers, missing, firstBad };
    },
  };
}
