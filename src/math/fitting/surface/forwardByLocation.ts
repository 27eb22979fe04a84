import { massNodes } from './massNodes';
import type { MassNodes } from './massNodes';
import { rowProducts } from './rowProducts';
import { spread, STENCIL } from './spread';

/** Fractions of the narrowest member around its location where the target's stretches are split. */
const SPLITS = [0, 1, 4, 16, 64] as const;
const [FIRST_STEP, LEAST_STEP] = [0.4, 0.02];
/** An interpolation of degree 7 gains a factor of 2⁸ when its step is halved. */
const AGREES = 1e-6;
/** Relative agreement is not asked of values below this. */
const SMALL = 1e-3;

export interface ForwardProblem {
  readonly logP: (u: number) => number;
  readonly breaks: readonly number[];
  readonly base: MassNodes;
  /** Where the members' densities are centred. */
  readonly shifts: Float64Array;
  /** Their log densities when centred at 0. */
  readonly rows: readonly ((z: number) => number)[];
  /** Of the narrowest. */
  readonly scale: number;
  readonly sampleShifts: readonly number[];
  readonly sampleRows: readonly number[];
}

interface Grid {
  readonly step: number;
  /** Of the first point, an integer. */
  readonly first: number;
  readonly z: Float64Array;
}

function gridOf({ breaks, shifts, scale }: ForwardProblem, step: number): Grid {
  const index = (z: number): number => Math.asinh(z / scale) / step;
  const first = Math.min(-STENCIL, Math.floor(index((breaks[0] ?? 0) - Math.max(...shifts))) - 1);
  const last = Math.max(STENCIL, Math.ceil(index((breaks.at(-1) ?? 0) - Math.min(...shifts))) + 1);
  return { step, first, z: Float64Array.from({ length: last - first + 1 }, (_, k) => scale * Math.sinh((first + k) * step)) };
}

/** Adds the masses about a shift to a row of the grid; returns their E[log p]. Stencils do not cross 0, where a kink may be. */
function addMasses(nodes: MassNodes, from: number, to: number, shift: number, scale: number, grid: Grid, row: Float64Array, offset: number): number {
  const { at, mass, log } = nodes;
  const last = grid.first + grid.z.length - STENCIL;
  let entropy = 0;
  for (let k = from; k < to; k++) {
    const m = mass[k] ?? 0;
    if (m === 0) continue;
    const t = Math.asinh(((at[k] ?? 0) - shift) / scale) / grid.step;
    let start = Math.floor(t) - 3;
    start = t >= 0 ? Math.max(0, start) : Math.min(-STENCIL + 1, start);
    spread(row, offset, grid.first, Math.max(grid.first, Math.min(last, start)), t, m);
    entropy += m * (log[k] ?? 0);
  }
  return entropy;
}

/** The weights by which log q of the grid gives E_p[log q(u − shift)], into a row; returns E_p[log p]. */
function weigh(problem: ForwardProblem, shift: number, grid: Grid, row: Float64Array, offset: number): number {
  const { logP, breaks, base, scale } = problem;
  const cuts = SPLITS.flatMap((k) => [shift - k * scale, shift + k * scale]).toSorted((a, b) => a - b);
  let entropy = 0;
  let kept = 0;
  let next = 0;
  for (let i = 1; i < breaks.length; i++) {
    const [low, high] = [breaks[i - 1] ?? 0, breaks[i] ?? 0];
    while (next < cuts.length && (cuts[next] ?? 0) <= low) next += 1;
    const inside: number[] = [];
    while (next < cuts.length && (cuts[next] ?? 0) < high) {
      inside.push(cuts[next] ?? 0);
      next += 1;
    }
    if (inside.length === 0) continue;
    entropy += addMasses(base, kept, 16 * (i - 1), shift, scale, grid, row, offset);
    kept = 16 * i;
    const split = massNodes(logP, [...new Set([low, ...inside, high])]);
    entropy += addMasses(split, 0, split.at.length, shift, scale, grid, row, offset);
  }
  return entropy + addMasses(base, kept, base.at.length, shift, scale, grid, row, offset);
}

interface Tables {
  readonly weights: Float64Array;
  readonly entropies: Float64Array;
  readonly logs: Float64Array;
}

function tablesOf(problem: ForwardProblem, grid: Grid, shifts: readonly number[], rows: readonly number[]): Tables {
  const width = grid.z.length;
  const weights = new Float64Array(shifts.length * width);
  const entropies = Float64Array.from(shifts, (i, k) => weigh(problem, problem.shifts[i] ?? 0, grid, weights, k * width));
  const logs = new Float64Array(rows.length * width);
  let n = 0;
  for (const row of rows) {
    const logQ = problem.rows[row] ?? Number.NaN;
    for (const z of grid.z) logs[n++] = typeof logQ === 'number' ? logQ : logQ(z);
  }
  return { weights, entropies, logs };
}

function* surfaceOn(problem: ForwardProblem, grid: Grid, shifts: readonly number[], rows: readonly number[]): Generator<void, Float64Array> {
  const { weights, entropies, logs } = tablesOf(problem, grid, shifts, rows);
  yield;
  const out = new Float64Array(shifts.length * rows.length);
  yield* rowProducts(weights, logs, grid.z.length, out);
  return out.map((cross, k) => (entropies[Math.floor(k / rows.length)] ?? 0) - cross);
}

/**
 * KL(p ‖ q) for every shift (rows) and every shape (columns) of q, in nats: log q is tabulated where its own shape needs
 * it, closest about its location, and the masses of p are spread over that table. The step is halved until a sample of
 * values agrees.
 * @error 1e-7 relative.
 */
export function* forwardByLocation(problem: ForwardProblem): Generator<void, Float64Array> {
  const all = (values: ArrayLike<unknown>): readonly number[] => Array.from(values, (_, i) => i);
  let step = FIRST_STEP;
  let before = yield* surfaceOn(problem, gridOf(problem, step), problem.sampleShifts, problem.sampleRows);
  while (step > LEAST_STEP) {
    step /= 2;
    const now = yield* surfaceOn(problem, gridOf(problem, step), problem.sampleShifts, problem.sampleRows);
    const isGood = now.every((value, k) => Math.abs(value - (before[k] ?? 0)) <= AGREES * Math.max(SMALL, Math.abs(value)));
    before = now;
    if (isGood) break;
  }
  return yield* surfaceOn(problem, gridOf(problem, step), all(problem.shifts), all(problem.rows));
}
