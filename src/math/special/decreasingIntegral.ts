import { gaussLegendre16 } from './gaussLegendre16';

/** More than a power law needs between the ends of the doubles' range with panels of a quarter of x. */
const MOST_PANELS = 10_000;

/** A panel that adds less than this to the sum ends it: what follows is smaller still. */
const NOTHING = 2 ** -58;

/**
 * ∫f over (low, high) of a positive, decreasing, smooth f, panel by panel from low, until nothing is added.
 * @param high Infinity where f falls at least like a power.
 * @param width how wide the panel that starts at x may be: f should fall there by a factor of e⁸ at most, and have no
 * singularity within about a quarter of it.
 * @returns 0 where low ≥ high or f(low) underflows.
 * @error 1e-15 relative and what f is worth.
 */
export function decreasingIntegral(
  f: (x: number) => number,
  low: number,
  high: number,
  width: (x: number) => number,
): number {
  let sum = 0;
  let start = low;
  for (let count = 0; start < high && count < MOST_PANELS; count++) {
    const end = Math.min(high, start + width(start));
    const half = (end - start) / 2;
    let panel = 0;
    for (const [node, weight] of gaussLegendre16) {
      panel += weight * (f(start + half * (1 - node)) + f(start + half * (1 + node)));
    }
    sum += half * panel;
    if (!(half * panel > NOTHING * sum)) break;
    start = end;
  }
  return sum;
}
