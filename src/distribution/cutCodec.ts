import { decimal } from '../scene/numberList';
import type { Cut } from './Cut';

const NONE = 'none';
const BETWEEN = '..';

const encodeEnd = (end: number | null): string => (end === null ? '' : String(end).replaceAll('+', ''));

/** A cut for an address: `-1..2.5`, `0..`, `..3`, or `none`. */
export function encodeCut(cut: Cut | null): string {
  return cut === null || (cut.low === null && cut.high === null) ? NONE : `${encodeEnd(cut.low)}${BETWEEN}${encodeEnd(cut.high)}`;
}

/** The cut of an address; undefined where the text means none, or its ends do not ascend. */
export function decodeCut(text: string): Cut | null | undefined {
  if (text === NONE) return null;
  const [from, to, ...more] = text.split(BETWEEN);
  if (from === undefined || to === undefined || more.length > 0 || (from === '' && to === '')) return undefined;
  const [low, high] = [from === '' ? null : decimal(from), to === '' ? null : decimal(to)];
  const ends = [low, high].filter((end) => end !== null);
  if (!ends.every(Number.isFinite) || (low !== null && high !== null && low > high)) return undefined;
  return { low, high };
}
