import { GAUSS_NODES, GAUSS_WEIGHTS } from './gauss16';

/** Halvings of a stretch between two breaks; a singularity at a break is left to what is there by then. */
const DEEPEST = 40;
/** What a stretch may be off by, relative to the largest: its halves are far better. */
const TOLERANCE = 1e-9;

function integralsOver(f: (x: number) => readonly number[], low: number, high: number): readonly number[] {
  const sums: number[] = [];
  for (let k = 0; k < GAUSS_NODES.length; k++) {
    const weight = (GAUSS_WEIGHTS[k] ?? 0) * (high - low);
    for (const [i, value] of f(low + (high - low) * (GAUSS_NODES[k] ?? 0)).entries()) {
      sums[i] = (sums[i] ?? 0) + weight * value;
    }
  }
  return sums;
}

/**
 * Breaks, ascending, between which the 16-point rule of Gauss integrates every one of the functions that f gives: each
 * stretch is halved until its halves agree with it.
 * @param breaks ascending; kinks and jumps must be among them
 * @error 1e-9 relative to the largest ∫|f| over a stretch, for each function.
 */
export function refinedPanels(f: (x: number) => readonly number[], breaks: readonly number[]): readonly number[] {
  const scale: number[] = [];
  const stretches = breaks.slice(1).map((high, i) => {
    const low = breaks[i] ?? high;
    const whole = integralsOver(f, low, high);
    for (const [k, value] of whole.entries()) {
      if (Number.isFinite(value)) scale[k] = Math.max(scale[k] ?? 0, Math.abs(value));
    }
    return { low, high, whole };
  });
  const points: number[] = breaks.slice(0, 1);
  const halve = (low: number, high: number, whole: readonly number[], depth: number): void => {
    const middle = low + (high - low) / 2;
    const [left, right] = [integralsOver(f, low, middle), integralsOver(f, middle, high)];
    const isDone = whole.every((value, k) => !(Math.abs((left[k] ?? 0) + (right[k] ?? 0) - value) > TOLERANCE * (scale[k] ?? 0)));
    if (isDone || depth === DEEPEST || !(middle > low && middle < high)) {
      points.push(high);
      return;
    }
    halve(low, middle, left, depth + 1);
    halve(middle, high, right, depth + 1);
  };
  for (const { low, high, whole } of stretches) halve(low, high, whole, 0);
  return points;
}
