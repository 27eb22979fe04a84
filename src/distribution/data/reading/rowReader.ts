import { columnBuilder } from './columnBuilder';
import type { Column } from './columnBuilder';
import { splitRows } from './splitRows';
import type { Layout } from './sniffLayout';

/** More values than this are cut off. */
export const MOST_VALUES = 1_000_000;

export interface ReadColumns {
  readonly columns: readonly Column[];
  /** Whether there was more than is read. */
  readonly cut: boolean;
}

export interface RowReader {
  /** Takes a piece of the text; false once it has enough. */
  readonly push: (text: string, isLast: boolean) => boolean;
  readonly done: () => ReadColumns;
}

/** Reads a text of known layout piece by piece. */
export function rowReader(layout: Layout): RowReader {
  return layout.shape === 'list' ? listReader(layout) : tableReader(layout);
}

function tableReader({ separator, decimal, names, hasHeader }: Extract<Layout, { shape: 'table' }>): RowReader {
  const builders = names.map((name, i) => columnBuilder(name, i + 1, decimal));
  let [rest, row, rows] = ['', 0, 0];
  let headerIsDue = hasHeader;
  let cut = false;
  return {
    push(text, isLast) {
      const split = splitRows(rest + text, separator, isLast);
      rest = split.rest;
      for (const cells of split.rows) {
        row++;
        if (cells.every((cell) => cell.trim() === '')) continue;
        if (headerIsDue) {
          headerIsDue = false;
          continue;
        }
        if (rows >= MOST_VALUES) {
          cut = true;
          return false;
        }
        rows++;
        for (const [i, builder] of builders.entries()) builder.add(cells[i] ?? '', row);
      }
      return true;
    },
    done: () => ({ columns: builders.map(({ done }) => done()), cut }),
  };
}

function listReader({ decimal }: Extract<Layout, { shape: 'list' }>): RowReader {
  const builder = columnBuilder('', 1, decimal);
  const parts = decimal === ',' ? /[\s;|]+/ : /[\s,;|]+/;
  let [rest, row] = ['', 1];
  let cut = false;
  return {
    push(text, isLast) {
      const lines = (rest + text).replaceAll('"', '').split('\n');
      rest = '';
      for (const [i, line] of lines.entries()) {
        const words = line.split(parts);
        const isOpen = i === lines.length - 1 && !isLast;
        if (isOpen) rest = words.pop() ?? '';
        for (const word of words) {
          if (word === '') continue;
          if (builder.rows() >= MOST_VALUES) {
            cut = true;
            return false;
          }
          builder.add(word, row);
        }
        if (i < lines.length - 1) row++;
      }
      return true;
    },
    done: () => ({ columns: [builder.done()], cut }),
  };
}
