import { reverseGrid } from './reverseGrid';
import type { Reach } from './reverseGrid';
import { reverseRow } from './reverseRow';
import { rowProducts } from './rowProducts';

const [FEWEST, MOST] = [100, 1700] as const;
/** A rule that converges geometrically squares its error when its step is halved. */
const AGREES = 1e-5;
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
  const weights = new Float64Array(rows.length * width);
  const entropies = rows.map((i, k) => {
    const row = problem.rows[i];
    return row ? reverseRow(row, grid, weights, k * width) : Number.NaN;
  });
  yield;
  const out = new Float64Array(shifts.length * rows.length);
  yield* rowProducts(logs, weights, width, out);
  return out.map((cross, k) => (entropies[k % rows.length] ?? 0) - cross);
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
  while (2 * count <= MOST) {
    count *= 2;
    const now = yield* surfaceOn(problem, stepOf(), problem.sampleShifts, problem.sampleRows);
    const isGood = now.every((value, k) => Math.abs(value - (before[k] ?? 0)) <= AGREES * Math.max(SMALL, Math.abs(value)));
    before = now;
    if (isGood) break;
  }
  return yield* surfaceOn(problem, stepOf(), all(problem.shifts), all(problem.rows));
}
