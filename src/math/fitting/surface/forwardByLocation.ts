import { massNodes } from './massNodes';
import type { MassNodes } from './massNodes';
import { rowProducts } from './rowProducts';
import { spread, STENCIL } from './spread';

/** Fractions of the narrowest member around its location where the target's stretches are split. */
const SPLITS = [0, 1, 4, 16, 64] as const;
const [FIRST_STEP, LEAST_STEP] = [0.4, 0.02];
/** An interpolation of degree 7 gains a factor of 2⁸ when its step is halved. */
const AGREES = 2e-5;
const [SHIFTS_A_SLICE, ROWS_A_SLICE] = [32, 128] as const;
/** Log densities that underflow, where the target has next to no mass. */
const LOWEST = -1e300;
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
  /** What steps on either side of 0 never exceed, in scales: for log densities that grow exponentially there. */
  readonly longest: readonly [below: number, above: number];
  readonly sampleShifts: readonly number[];
  readonly sampleRows: readonly number[];
}

interface Grid {
  readonly step: number;
  /** Of the first point, an integer. */
  readonly first: number;
  readonly z: Float64Array;
}

/** Even steps of this are as long as z is far from 0, or from the scale up to `longest` scales. */
const coordinate = (y: number, [below, above]: ForwardProblem['longest']): number =>
  Math.asinh(y) + y / (y < 0 ? below : above);

/** The inverse, by Newton. */
function inverse(t: number, sides: ForwardProblem['longest']): number {
  const longest = t < 0 ? sides[0] : sides[1];
  let y = longest === Infinity ? Math.sinh(t) : Math.abs(t) > longest ? t * longest : t;
  if (longest === Infinity) return y;
  for (let i = 0; i < 100; i++) {
    const change = (coordinate(y, sides) - t) / (1 / Math.hypot(1, y) + 1 / longest);
    y -= change;
    if (Math.abs(change) <= 1e-15 * Math.abs(y)) break;
  }
  return y;
}

function gridOf({ breaks, shifts, scale, longest }: ForwardProblem, step: number): Grid {
  const index = (z: number): number => coordinate(z / scale, longest) / step;
  const first = Math.min(-STENCIL, Math.floor(index((breaks[0] ?? 0) - Math.max(...shifts))) - 1);
  const last = Math.max(STENCIL, Math.ceil(index((breaks.at(-1) ?? 0) - Math.min(...shifts))) + 1);
  return { step, first, z: Float64Array.from({ length: last - first + 1 }, (_, k) => scale * inverse((first + k) * step, longest)) };
}

/** Adds the masses about a shift to a row of the grid; returns their E[log p]. Stencils do not cross 0, where a kink may be. */
function addMasses(
  { at, mass, log }: MassNodes,
  [from, to]: readonly [number, number],
  { scale, longest }: ForwardProblem,
  shift: number,
  grid: Grid,
  row: Float64Array,
  offset: number,
): number {
  const last = grid.first + grid.z.length - STENCIL;
  let entropy = 0;
  for (let k = from; k < to; k++) {
    const m = mass[k] ?? 0;
    if (m === 0) continue;
    const t = coordinate(((at[k] ?? 0) - shift) / scale, longest) / grid.step;
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
    entropy += addMasses(base, [kept, 16 * (i - 1)], problem, shift, grid, row, offset);
    kept = 16 * i;
    const split = massNodes(logP, [...new Set([low, ...inside, high])]);
    entropy += addMasses(split, [0, split.at.length], problem, shift, grid, row, offset);
  }
  return entropy + addMasses(base, [kept, base.at.length], problem, shift, grid, row, offset);
}

function* surfaceOn(problem: ForwardProblem, grid: Grid, shifts: readonly number[], rows: readonly number[]): Generator<void, Float64Array> {
  const width = grid.z.length;
  const weights = new Float64Array(shifts.length * width);
  const entropies = new Float64Array(shifts.length);
  for (const [k, i] of shifts.entries()) {
    entropies[k] = weigh(problem, problem.shifts[i] ?? 0, grid, weights, k * width);
    if (k % SHIFTS_A_SLICE === SHIFTS_A_SLICE - 1) yield;
  }
  const surface = new Float64Array(shifts.length * rows.length);
  for (let from = 0; from < rows.length; from += ROWS_A_SLICE) {
    const slice = rows.slice(from, from + ROWS_A_SLICE);
    const logs = new Float64Array(slice.length * width);
    let n = 0;
    for (const i of slice) {
      const logQ = problem.rows[i];
      for (const z of grid.z) logs[n++] = logQ ? Math.max(LOWEST, logQ(z)) : Number.NaN;
    }
    yield;
    const cross = new Float64Array(shifts.length * slice.length);
    yield* rowProducts(weights, logs, width, cross);
    for (let k = 0; k < cross.length; k++) {
      const [i, j] = [Math.floor(k / slice.length), k % slice.length];
      surface[i * rows.length + from + j] = (entropies[i] ?? 0) - (cross[k] ?? 0);
    }
  }
  return surface;
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
