import { tickStep } from 'd3-array';
import type { ShownPair } from './shownPair';

/** About so many key presses cross a density's view. */
const STEPS = 100;

/** One key press along x: to the next outcome, or by a round step. */
export const walkStep = ({ kind, step, domain: [low, high] }: ShownPair): number =>
  kind === 'discrete' ? step : tickStep(low, high, STEPS);

/** The nearest x that can be named in few digits: a tenth of a step is finer than a pointer. */
export function namedX(pair: ShownPair, x: number): number {
  const grain = walkStep(pair) / 10;
  return pair.kind === 'discrete' ? x : Number((Math.round(x / grain) * grain).toPrecision(12));
}

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
