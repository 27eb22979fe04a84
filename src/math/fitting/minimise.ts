import type { Vector } from '../linear/vector';

/** What is minimised; a value that is not finite is a wall. */
export interface Loss {
  readonly value: (x: Vector) => number;
  readonly gradient: (x: Vector) => Vector;
}

export interface FoundMinimum {
  readonly at: Vector;
  readonly value: number;
  /** Whether the gradient vanished; false where steps or room ran out before. */
  readonly isStationary: boolean;
}

const MAX_STEPS = 200;
/** Armijo's share of the slope that a step must earn. */
const EARNED = 1e-4;
/** The largest first step, in unconstrained coordinates: what a factor of e does to a scale. */
const FIRST_STEP = 0.5;
/** Halvings of a step before the loss is taken to be flat, whatever they earn. */
const MAX_HALVINGS = 40;

const dot = (a: Vector, b: Vector): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const times = (matrix: readonly Vector[], vector: Vector): Vector => matrix.map((row) => dot(row, vector));
const shifted = (x: Vector, by: Vector, scale: number): Vector => x.map((value, i) => value + scale * (by[i] ?? 0));
const identity = (n: number, scale: number): readonly Vector[] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_unused, j) => (i === j ? scale : 0)));

/** H + (sᵀy + yᵀHy) ssᵀ/(sᵀy)² − (Hysᵀ + syᵀH)/sᵀy. */
function bfgsUpdate(inverse: readonly Vector[], step: Vector, change: Vector): readonly Vector[] {
  const curvature = dot(step, change);
  const moved = times(inverse, change);
  const factor = (curvature + dot(change, moved)) / curvature ** 2;
  return inverse.map((row, i) =>
    row.map((value, j) => {
      const [si, sj, mi, mj] = [step[i] ?? 0, step[j] ?? 0, moved[i] ?? 0, moved[j] ?? 0];
      return value + factor * si * sj - (mi * sj + si * mj) / curvature;
    }),
  );
}

/**
 * A local minimum by BFGS with backtracking from a start; deterministic.
 * @param tolerance the gradient's largest entry at which it rests
 * @returns the best point reached; the start where the loss is not finite there.
 * @error x to about tolerance / curvature.
 * @source Nocedal & Wright (2006), Numerical Optimization, alg. 6.1
 */
export function minimise({ value, gradient }: Loss, start: Vector, tolerance = 1e-10): FoundMinimum {
  let at = start;
  let loss = value(at);
  if (!Number.isFinite(loss)) return { at, value: loss, isStationary: false };
  let slope = gradient(at);
  const steepness = (): number => Math.max(...slope.map(Math.abs));
  let inverse = identity(at.length, FIRST_STEP / Math.max(steepness(), FIRST_STEP));
  for (let i = 0; i < MAX_STEPS && steepness() > tolerance; i++) {
    let direction = times(inverse, slope).map((entry) => -entry);
    let earned = dot(direction, slope);
    if (!(earned < 0)) {
      inverse = identity(at.length, FIRST_STEP / Math.max(steepness(), FIRST_STEP));
      direction = times(inverse, slope).map((entry) => -entry);
      earned = dot(direction, slope);
    }
    let scale = 1;
    let next = shifted(at, direction, scale);
    let nextLoss = value(next);
    let halvings = 0;
    while (!(nextLoss <= loss + EARNED * scale * earned) && halvings < MAX_HALVINGS) {
      scale /= 2;
      halvings += 1;
      next = shifted(at, direction, scale);
      nextLoss = value(next);
    }
    // A part of the step was too much, and what is left of it earns nothing: the loss is flat to its last digit, steps to come would be as short.
    const isFlat = halvings === MAX_HALVINGS || (halvings > 0 && nextLoss === loss);
    if (isFlat) return { at, value: loss, isStationary: steepness() <= Math.sqrt(tolerance) };
    const nextSlope = gradient(next);
    const [step, change] = [shifted(next, at, -1), shifted(nextSlope, slope, -1)];
    if (dot(step, change) > 0) inverse = bfgsUpdate(inverse, step, change);
    at = next;
    loss = nextLoss;
    slope = nextSlope;
  }
  return { at, value: loss, isStationary: steepness() <= Math.sqrt(tolerance) };
}
