import { nice } from 'd3-array';

const STEPS = 8;

/** An axis with round ends that holds all of the finite values, and some room. */
export function niceDomain(values: Iterable<number>, room = 0.06): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(low < high)) return Number.isFinite(low) ? [low - 1, low + 1] : [0, 1];
  const reach = (high - low) * room;
  const [from, to] = nice(low - (low === 0 ? 0 : reach), high + (high === 0 ? 0 : reach), STEPS);
  return [from, to];
}
