import Papa from 'papaparse';
import type { Separator } from './sniffLayout';

export interface SplitRows {
  readonly rows: readonly (readonly string[])[];
  /** What was not a whole row yet. */
  readonly rest: string;
}

/** A quote that nobody closed would swallow the file: past this much it is a sign like any other. */
const LONGEST_ROW = 1 << 20;

/** The rows of a text and their cells; the last row is left until it is known to be whole. */
export function splitRows(text: string, separator: Separator, isLast: boolean): SplitRows {
  if (separator === ' ') return splitWords(text, isLast);
  const split = parse(text, separator, isLast, false);
  const isStuck = split.rest.length > LONGEST_ROW || split.unclosed;
  return isStuck ? parse(text, separator, isLast, true) : split;
}

function splitWords(text: string, isLast: boolean): SplitRows {
  const lines = text.split('\n');
  const rest = isLast ? '' : (lines.pop() ?? '');
  return { rows: lines.map(words), rest };
}

function words(line: string): readonly string[] {
  const dense = line.trim();
  if (!/\s/.test(dense)) return [unquoted(dense)];
  return (dense.match(/"[^"]*"|\S+/g) ?? []).map(unquoted);
}

const unquoted = (word: string): string => (/^".*"$/.test(word) ? word.slice(1, -1) : word);

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

function parse(text: string, delimiter: string, isLast: boolean, fastMode: boolean): SplitRows & { unclosed: boolean } {
  const parser = new Papa.Parser({ delimiter, newline: '\n', ...(fastMode ? { fastMode } : {}) });
  // Its declared answer is `any`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { data, errors, meta } = parser.parse(text, 0, !isLast) as Parsed;
  return {
    rows: data,
    rest: isLast ? '' : text.slice(meta.cursor),
    unclosed: errors.some(({ code }) => code === 'MissingQuotes'),
  };
}
