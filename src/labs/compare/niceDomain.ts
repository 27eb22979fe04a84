import { nice } from 'd3-array';

const STEPS = 8;

/** An axis that holds 0 and all of the finite values, with round ends and some room over the highest. */
export function niceDomain(values: Iterable<number>, room = 0.08): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low === high) return [0, 1];
  const reach = (high - low) * room;
  const [from, to] = nice(low < 0 ? low - reach : 0, high > 0 ? high + reach : 0, STEPS);
  return [from, to];
}
