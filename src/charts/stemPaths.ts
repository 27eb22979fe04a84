import { nearPixel } from './nearPixel';

export interface StemRequest {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly xOf: (x: number) => number;
  readonly yOf: (y: number) => number;
  /** Where the stems stand, in pixels. */
  readonly base: number;
  readonly innerWidth: number;
}

export interface StemPaths {
  /** Vertical strokes from the base: one node for any number of outcomes. */
  readonly up: string;
  readonly down: string;
  /** Zero-length strokes at the ends. */
  readonly heads: string;
  /** The least distance between two neighbours, in pixels. */
  readonly pitch: number;
}

/**
 * Where there are more stems than pixels, those of one pixel are one: the longest each way, so that nothing that stands out is
 * lost. An infinite one goes beyond the frame; NaN draws nothing.
 */
export function stemPaths({ x, y, xOf, yOf, base, innerWidth }: StemRequest): StemPaths {
  const columns = new Map<number, { top: number; bottom: number }>();
  let pitch = Infinity;
  let last = NaN;
  for (let i = 0; i < x.length; i += 1) {
    const at = xOf(x[i] ?? NaN);
    const value = y[i] ?? NaN;
    const pixel = value === Infinity ? -Infinity : value === -Infinity ? Infinity : yOf(value);
    if (!(at >= -1 && at <= innerWidth + 1) || Number.isNaN(pixel)) continue;
    const distance = Math.abs(at - last);
    if (distance < pitch) pitch = distance;
    last = at;
    const end = nearPixel(pixel);
    const key = Math.round(at * 2) / 2;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, { top: Math.min(end, base), bottom: Math.max(end, base) });
    else {
      column.top = Math.min(column.top, end);
      column.bottom = Math.max(column.bottom, end);
    }
  }
  let [up, down, heads] = ['', '', ''];
  for (const [at, { top, bottom }] of columns) {
    if (top < base) up += `M${at},${round(base)}V${round(top)}`;
    if (bottom > base) down += `M${at},${round(base)}V${round(bottom)}`;
    if (top < base || bottom === base) heads += `M${at},${round(top)}h0`;
    if (bottom > base) heads += `M${at},${round(bottom)}h0`;
  }
  return { up, down, heads, pitch };
}

function round(pixel: number): number {
  return Math.round(pixel * 100) / 100;
}
