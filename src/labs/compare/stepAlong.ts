import type { ShownPair } from './shownPair';

/** So many key presses cross a density's view. */
const STEPS = 100;

/** One key press along x. */
export const walkStep = ({ kind, step, domain }: ShownPair): number =>
  kind === 'discrete' ? step : (domain[1] - domain[0]) / STEPS;

/** The x that is reached from another by so many presses, within the view; from nowhere the first one reaches its middle. */
export function stepAlong(pair: ShownPair, from: number | null, presses: number): number {
  const [low, high] = pair.domain;
  const isInView = from !== null && from >= low && from <= high;
  const start = pair.termsAt(isInView ? from : (low + high) / 2).x;
  if (!isInView) return start;
  const { x } = pair.termsAt(start + presses * walkStep(pair));
  // Twelve digits keep every step and drop what adding them has left.
  return x > high || x < low ? start : Number(x.toPrecision(12));
}
