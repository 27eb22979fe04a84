import { parseCell } from './parseCell';
import type { DecimalSign } from './parseCell';

/** A cell that is no number to use: where, what it says, and why it was left out. */
export interface BadCell {
  readonly row: number;
  readonly text: string;
  readonly reason: 'missing' | 'infinite' | 'large' | 'text';
}

const MISSING = /^(?:nan|n\/?a|null|none|nil|-+|\.|\?)?$/i;
const INFINITE = /^[+-]?(?:inf(?:inity)?|∞)$/i;
const LONGEST = 24;

/** Why `parseCell` found no number in the text. */
export function badCell(row: number, text: string, decimal: DecimalSign): BadCell {
  const word = text.trim();
  const shown = word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word;
  return { row, text: shown, reason: reasonOf(word, decimal) };
}

function reasonOf(word: string, decimal: DecimalSign): BadCell['reason'] {
  if (MISSING.test(word)) return 'missing';
  if (INFINITE.test(word)) return 'infinite';
  // A number but for its size: with its exponent gone, or its digits thinned, it would have been read.
  const small = word.replace(/e[+-]?\d+$/i, '').replace(/\d{12,}/, '1');
  return Number.isNaN(parseCell(small, decimal)) ? 'text' : 'large';
}
