import type { ShownPair } from './shownPair';

/** So many key presses cross a density's view. */
const STEPS = 100;

/** One key press along x. */
export const walkStep = ({ kind, step, domain }: ShownPair): number =>
  kind === 'discrete' ? step : (domain[1] - domain[0]) / STEPS;

/** The x that is reached from another by so many presses, within the view; from its middle where there is none yet. */
export function stepAlong(pair: ShownPair, from: number | null, presses: number): number {
  const [low, high] = pair.domain;
  const start = from === null || from < low || from > high ? (low + high) / 2 : from;
  const to = pair.termsAt(start).x + presses * walkStep(pair);
  const { x } = pair.termsAt(to);
  // Twelve digits keep every step and drop what adding them has left.
  return x > high || x < low ? pair.termsAt(start).x : Number(x.toPrecision(12));
}
