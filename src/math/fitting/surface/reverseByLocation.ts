import { reverseGrid } from './reverseGrid';
import type { Reach } from './reverseGrid';
import { reverseRow } from './reverseRow';
import { rowProducts } from './rowProducts';

const [FEWEST, MOST] = [64, 1200] as const;
const FINER = 1.5;
/** The error of a rule that converges geometrically is this to the power of `FINER`; of an interpolation, this by its 8th power. */
const AGREES = 5e-6;
const ROWS_A_SLICE = 128;
const SMALL = 1e-3;
/** Log densities that underflow, where members have next to no mass. */
const LOWEST = -1e300;

export interface ReverseProblem {
  readonly logP: (u: number) => number;
  readonly reach: Reach;
  readonly shifts: Float64Array;
  readonly rows: readonly ((z: number) => number)[];
  readonly sampleShifts: readonly number[];
  readonly sampleRows: readonly number[];
}

function* surfaceOn(problem: ReverseProblem, step: number, shifts: readonly number[], rows: readonly number[]): Generator<void, Float64Array> {
  const grid = reverseGrid(problem.reach, step);
  const width = grid.z.length;
  const logs = new Float64Array(shifts.length * width);
  let n = 0;
  for (const i of shifts) {
    const shift = problem.shifts[i] ?? 0;
    for (const z of grid.z) logs[n++] = Math.max(LOWEST, problem.logP(shift + z));
  }
  yield;
  const surface = new Float64Array(shifts.length * rows.length);
  for (let from = 0; from < rows.length; from += ROWS_A_SLICE) {
    const slice = rows.slice(from, from + ROWS_A_SLICE);
    const weights = new Float64Array(slice.length * width);
    const entropies = slice.map((i, k) => {
      const row = problem.rows[i];
      return row ? reverseRow(row, grid, weights, k * width) : Number.NaN;
    });
    yield;
    const cross = new Float64Array(shifts.length * slice.length);
    yield* rowProducts(logs, weights, width, cross);
    for (let k = 0; k < cross.length; k++) {
      const [i, j] = [Math.floor(k / slice.length), k % slice.length];
      surface[i * rows.length + from + j] = (entropies[j] ?? 0) - (cross[k] ?? 0);
    }
  }
  return surface;
}

/**
 * KL(q ‖ p) for every shift (rows) and every shape (columns) of q, in nats: log p is tabulated about every shift, on a grid
 * that all shapes share, and so are the shapes' masses. The step is halved until a sample of values agrees.
 * @error 1e-8 relative where p is smooth.
 */
export function* reverseByLocation(problem: ReverseProblem): Generator<void, Float64Array> {
  const all = (values: ArrayLike<unknown>): readonly number[] => Array.from(values, (_, i) => i);
  const { coreLow, coreHigh } = problem.reach;
  let count: number = FEWEST;
  const stepOf = (): number => (coreHigh - coreLow) / count;
  let before = yield* surfaceOn(problem, stepOf(), problem.sampleShifts, problem.sampleRows);
  while (FINER * count <= MOST) {
    count *= FINER;
    const now = yield* surfaceOn(problem, stepOf(), problem.sampleShifts, problem.sampleRows);
    const isGood = now.every((value, k) => Math.abs(value - (before[k] ?? 0)) <= AGREES * Math.max(SMALL, Math.abs(value)));
    before = now;
    if (isGood) break;
  }
  return yield* surfaceOn(problem, stepOf(), all(problem.shifts), all(problem.rows));
}
