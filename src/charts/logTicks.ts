import { ticks } from 'd3-array';

const ladders = [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1, 3], [1]] as const;

/**
 * Ticks of a logarithmic axis by mantissa, the finest ladder first: a reader counts 1, 2, 5, not every fourth of them.
 * A domain of less than a decade that no ladder of 1, 2, 5 has two ticks in has even steps instead.
 */
export function logTicks(low: number, high: number): readonly (readonly number[])[] {
  const [from, to] = [Math.min(low, high), Math.max(low, high)];
  const rungs = ladders.map((mantissas) => {
    const values: number[] = [];
    for (let power = Math.floor(Math.log10(from)); power <= Math.log10(to); power += 1) {
      for (const mantissa of mantissas) {
        // The nearest double to the decimal number, as no product is.
        const value = Number(`${mantissa}e${power}`);
        if (value >= from && value <= to) values.push(value);
      }
    }
    return values;
  });
  const readable = rungs.filter((values) => values.length >= 2);
  return (rungs[1]?.length ?? 0) < 2 ? [ticks(from, to, 8), ticks(from, to, 4), ticks(from, to, 2)] : readable;
}
