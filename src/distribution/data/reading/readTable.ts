import type { Column } from './columnBuilder';
import { plainSigns } from './plainSigns';
import { rowReader } from './rowReader';
import type { RowReader } from './rowReader';
import { sniffLayout } from './sniffLayout';
import type { CommaMeaning, Layout } from './sniffLayout';
import { textPieces } from './textPieces';
import type { TextSource } from './textPieces';

/** What a text holds: its columns of numbers. */
export interface DataTable {
  /** Those with a number in them. */
  readonly columns: readonly Column[];
  readonly layout: Layout;
  /** Whether a comma between digits could be a decimal one: no point is. */
  readonly isCommaOpen: boolean;
  /** Whether there was more than is read. */
  readonly cut: boolean;
  /** The first column's bad cells, where no column has a number. */
  readonly nothing: Column | null;
  /** False of a picture, a workbook or a program: what looks like numbers in it is none. */
  readonly isText: boolean;
}

export interface ReadOptions {
  readonly comma: CommaMeaning;
  /** Told after every piece; may wait, and may throw to stop. */
  readonly onProgress: (part: number) => Promise<void> | void;
}

/** As much of a text is looked at before its layout is guessed. */
const SAMPLE = 1 << 16;

/** No text holds this sign, and hardly a binary file does without it. */
const NUL = '\0';

/** Reads numbers from a text or file of any size, piece by piece. */
export async function readTable(source: TextSource, { comma, onProgress }: ReadOptions): Promise<DataTable> {
  let reader: RowReader | undefined;
  let layout: Layout = { shape: 'list', decimal: '.' };
  let [waiting, hasCommas, hasPoints] = ['', false, false];
  // A line end of two signs may come in two pieces.
  let carriage = '';
  const begin = (isWhole: boolean): RowReader => {
    layout = sniffLayout(waiting.slice(0, SAMPLE), isWhole && waiting.length <= SAMPLE, comma);
    return rowReader(layout);
  };
  for await (const { text, part } of textPieces(source)) {
    if (text.includes(NUL)) return { columns: [], layout, isCommaOpen: false, cut: false, nothing: null, isText: false };
    const ended = carriage + text;
    carriage = ended.endsWith('\r') ? '\r' : '';
    const plain = plainSigns(carriage === '' ? ended : ended.slice(0, -1));
    hasCommas ||= /\d,\d/.test(plain);
    hasPoints ||= /\d\.\d/.test(plain);
    waiting += plain;
    if (waiting.length >= SAMPLE || reader) {
      reader ??= begin(false);
      const hasRoom = reader.push(waiting, false);
      waiting = '';
      if (!hasRoom) break;
    }
    await onProgress(part);
  }
  reader ??= begin(true);
  reader.push(waiting, true);
  const { columns, cut } = reader.done();
  const useful = columns.filter(({ numbers }) => numbers > 0);
  const isCommaOpen = hasCommas && !hasPoints;
  return { columns: useful, layout, isCommaOpen, cut, nothing: useful.length === 0 ? (columns[0] ?? null) : null, isText: true };
}
