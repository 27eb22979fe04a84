import { decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { Rows } from './consistencyScene';

const BETWEEN = ';';

/** Rows of logits for an address: `2_0_-1;0.1_0_0.2`. */
export function encodeRows(rows: Rows): string {
  return rows.map((row) => encodeNumbers(row)).join(BETWEEN);
}

/** The rows of an address; nothing where one of them is no list of numbers. */
export function decodeRows(text: string): Rows | undefined {
  const rows = text.split(BETWEEN).map(decodeNumbers);
  return rows.every((row) => row !== undefined) ? rows : undefined;
}
