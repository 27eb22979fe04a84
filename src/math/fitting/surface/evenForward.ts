import { GREGORY } from './gregory';
import { reverseGrid } from './reverseGrid';
import type { Reach } from './reverseGrid';
import { rowProducts } from './rowProducts';

/** Points of the core of a grid. */
const COUNTS = [48, 72, 108, 162, 243, 365] as const;
/** A grid with more points is slower than masses spread over a table. */
const MOST = 1200;
/** The error of a rule that converges geometrically is this to the power of 1.5. */
const AGREES = 2e-6;
const [SMALL, LOWEST] = [1e-3, -1e300] as const;
/** Shifts between two yields. */
const SLICE = 32;

export interface EvenProblem {
  readonly logP: (u: number) => number;
  readonly entropy: number;
  readonly reach: Reach;
  readonly shifts: Float64Array;
  readonly rows: readonly ((z: number) => number)[];
  /** Of the narrowest member. */
  readonly scale: number;
  readonly sampleShifts: readonly number[];
  readonly sampleRows: readonly number[];
}

/** Whether a log density has a kink at its location, of all there may be the only one. */
function hasKink(logQ: (z: number) => number, scale: number): boolean {
  const h = 1e-6 * scale;
  const [below, at, above] = [logQ(-h), logQ(0), logQ(h)];
  return Math.abs(above - at - (at - below)) > 1e-8;
}

function* surfaceOn(problem: EvenProblem, count: number, shifts: readonly number[], rows: readonly number[]): Generator<void, Float64Array | null> {
  const { logP, reach, entropy } = problem;
  const { z, slope, step, first } = reverseGrid(reach, (reach.coreHigh - reach.coreLow) / count);
  const width = z.length;
  if (width > MOST) return null;
  const lengths = slope.map((value) => value * step);
  if (rows.some((i) => hasKink(problem.rows[i] ?? Math.abs, problem.scale))) {
    for (const [k, weight] of GREGORY.entries()) {
      for (const at of [-first + k, -first - k]) lengths[at] = (lengths[at] ?? 0) + weight * step * (slope[at] ?? 0);
    }
  }
  const logs = new Float64Array(rows.length * width);
  let n = 0;
  for (const i of rows) {
    const logQ = problem.rows[i];
    for (let k = 0; k < width; k++) logs[n++] = logQ ? Math.max(LOWEST, logQ(z[k] ?? 0)) : Number.NaN;
  }
  const masses = new Float64Array(shifts.length * width);
  n = 0;
  for (const [j, i] of shifts.entries()) {
    const shift = problem.shifts[i] ?? 0;
    let sum = 0;
    for (let k = 0; k < width; k++) {
      const mass = Math.exp(logP(shift + (z[k] ?? 0))) * (lengths[k] ?? 0);
      sum += mass;
      masses[n++] = mass;
    }
    if (!(Math.abs(sum - 1) < 1e-7)) return null;
    if (j % SLICE === SLICE - 1) yield;
  }
  const out = new Float64Array(shifts.length * rows.length);
  yield* rowProducts(masses, logs, width, out);
  return out.map((cross) => entropy - cross);
}

/**
 * KL(p ‖ q) for every shift (rows) and every shape (columns) of q, in nats, by the trapezoidal rule on one grid about every
 * shift: for a p without kinks.
 * @returns null where no affordable grid is good.
 * @error 1e-7 relative.
 */
export function* evenForward(problem: EvenProblem): Generator<void, Float64Array | null> {
  const { sampleShifts, sampleRows, shifts, rows } = problem;
  let before: Float64Array | null = null;
  for (const count of COUNTS) {
    const now = yield* surfaceOn(problem, count, sampleShifts, sampleRows);
    const last: Float64Array | null = before;
    if (now && last?.every((value, k) => Math.abs(value - (now[k] ?? 0)) <= AGREES * Math.max(SMALL, Math.abs(value)))) {
      return yield* surfaceOn(problem, count, [...shifts.keys()], [...rows.keys()]);
    }
    before = now;
  }
  return null;
}
