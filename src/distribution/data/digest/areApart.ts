/** Nearer to each other than this, relative to their size, values are one value and its roundings. */
const ROUNDING = 1e-9;
/** What is smaller has no square. */
const LEAST = 1e-100;

/** Whether data from `least` to `most` have a width. */
export function areApart(least: number, most: number): boolean {
  return most - least > Math.max(LEAST, ROUNDING * Math.max(Math.abs(least), Math.abs(most)));
}
