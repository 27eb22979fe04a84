import type { Parameter } from '../../families/family';
import type { Axis } from './axis';
import { rowProducts } from './rowProducts';
import type { SurfaceValues, Wanted } from './surfaceValues';

/** Members that are tried, until the check agrees. */
const COUNTS: readonly number[] = [20, 30, 44, 64];
/** What is tried first where one axis alone can have fewer. */
const [ONE, BOTH] = [1, 0] as const;
/** An axis with fewer values for each member of a trial is computed value by value. */
const WORTH = 1.5;
const SMALLEST = 30;
/** Where a check falls between two nodes, as a share of them: at the ends, where the values' relative errors are largest, and between. */
const CHECKS = [0, 0.2, 0.5, 0.8, 1] as const;
/** What the check may be off by, relative, and absolute near 0. */
const [RELATIVE, ABSOLUTE] = [7e-7, 2e-9] as const;

/** Errors of polynomials fall geometrically, and often faster: the index of the count that a miss asks for. */
function levelFor(miss: number, count: number): number {
  const needed = (count * Math.log(RELATIVE)) / Math.log(Math.min(miss * RELATIVE, 0.9));
  const level = COUNTS.findIndex((one) => one > count && one >= 0.8 * needed);
  return level < 0 ? COUNTS.length : level;
}

/** Values of θ as numbers in whose reach a surface is smooth: logs of the distances from the ends of θ's range. */
interface Coordinate {
  readonly to: (theta: number) => number;
  readonly from: (t: number) => number;
}

function coordinateOf(low: number, high: number): Coordinate {
  if (low === -Infinity && high === Infinity) return { to: Math.asinh, from: Math.sinh };
  if (high === Infinity) return { to: (theta) => Math.log(theta - low), from: (t) => low + Math.exp(t) };
  if (low === -Infinity) return { to: (theta) => -Math.log(high - theta), from: (t) => high - Math.exp(-t) };
  return { to: (theta) => Math.log((theta - low) / (high - theta)), from: (t) => low + (high - low) / (1 + Math.exp(-t)) };
}

/** An axis by Chebyshev's points: polynomials through the values there give those in between. */
interface Sparse {
  readonly count: number;
  /** The nodes' θ, then the checks'. */
  readonly values: Float64Array;
  /** A row for each of `wanted`, and for each check: weights of the nodes. */
  readonly ofWanted: Float64Array;
  readonly ofChecks: Float64Array;
}

/** Rows of weights by which the values at Chebyshev's points of [−1, 1] give those at `at`. */
function weightsOf(points: Float64Array, at: readonly number[]): Float64Array {
  const count = points.length;
  const out = new Float64Array(at.length * count);
  for (const [i, x] of at.entries()) {
    let sum = 0;
    let hit = -1;
    for (let k = 0; k < count; k++) {
      const gap = x - (points[k] ?? 0);
      if (gap === 0) hit = k;
      const weight = ((k % 2 === 0 ? 1 : -1) * (k === 0 || k === count - 1 ? 0.5 : 1)) / gap;
      out[i * count + k] = weight;
      sum += weight;
    }
    for (let k = 0; k < count; k++) out[i * count + k] = hit < 0 ? (out[i * count + k] ?? 0) / sum : k === hit ? 1 : 0;
  }
  return out;
}

function sparse(wanted: Float64Array, { to, from }: Coordinate, count: number): Sparse {
  const ts = Array.from(wanted, to);
  const [low, high] = [ts.reduce((a, b) => Math.min(a, b)), ts.reduce((a, b) => Math.max(a, b))];
  const points = Float64Array.from({ length: count }, (_, k) => -Math.cos((Math.PI * k) / (count - 1)));
  const checks = CHECKS.map((share) => -Math.cos((Math.PI * (Math.round(share * (count - 2)) + 0.5)) / (count - 1)));
  const thetaAt = (x: number): number => from(low + ((high - low) * (x + 1)) / 2);
  const [least, most] = [Math.min(...wanted), Math.max(...wanted)];
  const values = Float64Array.from([...points, ...checks], (x) => Math.min(Math.max(thetaAt(x), least), most));
  return {
    count,
    values,
    ofWanted: weightsOf(points, ts.map((t) => (high > low ? (2 * (t - low)) / (high - low) - 1 : 0))),
    ofChecks: weightsOf(points, checks),
  };
}

/** An axis, and whether and between which ends its members may be fewer. */
export interface SparseAxis {
  readonly axis: Axis;
  readonly range: Pick<Parameter['domain'], 'low' | 'high'> | null;
}

/** The matrix with its rows as columns. */
function transposed(values: Float64Array, columns: number): Float64Array {
  const rows = values.length / columns;
  const out = new Float64Array(values.length);
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j * rows + i] = values[i * columns + j] ?? Number.NaN;
  return out;
}

/** Of each row its first `count` values. */
function trimmed(values: Float64Array, columns: number, count: number): Float64Array {
  const rows = values.length / columns;
  const out = new Float64Array(rows * count);
  for (let i = 0; i < rows; i++) out.set(values.subarray(i * columns, i * columns + count), i * count);
  return out;
}

/** Rows of values at the nodes and the checks: by how much the former miss the latter, in units of what they may. */
function missed(values: Float64Array, { count, ofChecks }: Sparse): number {
  let worst = 0;
  const columns = count + CHECKS.length;
  for (let row = 0; row < values.length; row += columns) {
    for (let c = 0; c < CHECKS.length; c++) {
      let sum = 0;
      for (let k = 0; k < count; k++) sum += (ofChecks[c * count + k] ?? 0) * (values[row + k] ?? 0);
      const exact = values[row + count + c] ?? 0;
      const miss = Math.abs(sum - exact) / (RELATIVE * Math.abs(exact) + ABSOLUTE);
      worst = miss <= worst ? worst : Number.isFinite(miss) ? miss : Infinity;
    }
  }
  return worst;
}

/**
 * A surface from fewer members: where it is smooth in a parameter it is a polynomial through its values at Chebyshev's
 * points, more of them until it agrees with members in between.
 * @param compute the surface over other axes
 * @returns NaN nowhere, and what `compute` gives over the axes themselves where no number of members is enough.
 * @error 7e-7 relative beyond that of `compute`; absolute 2e-9 near 0.
 */
export function* fewerMembers(
  axes: readonly SparseAxis[],
  wanted: Wanted,
  compute: (axes: readonly Axis[], wanted: Wanted) => Generator<void, SurfaceValues>,
): Generator<void, SurfaceValues> {
  const start = axes.every(({ range }) => range) ? BOTH : ONE;
  const levels = axes.map(({ axis, range }) => (range && axis.values.length >= WORTH * SMALLEST ? start : COUNTS.length));
  const found: { forward: Float64Array | null; reverse: Float64Array | null } = { forward: null, reverse: null };
  let left = wanted;
  while ((left.forward || left.reverse) && levels.some((level) => level < COUNTS.length)) {
    const sparses = axes.map(({ axis, range }, i) => {
      const count = COUNTS[levels[i] ?? COUNTS.length];
      return range && count !== undefined && axis.values.length >= WORTH * count ? sparse(axis.values, coordinateOf(range.low, range.high), count) : null;
    });
    const trial = axes.map(({ axis }, i) => ({ name: axis.name, values: sparses[i]?.values ?? axis.values }));
    const [first, second] = sparses;
    const columns = trial[1]?.values.length ?? 1;
    const surfaces = yield* compute(trial, left);
    const misses: [number, number] = [0, 0];
    for (const direction of ['forward', 'reverse'] as const) {
      const values = surfaces[direction];
      if (!values || !left[direction]) continue;
      const turned = transposed(values, columns);
      const miss = [first ? missed(turned, first) : 0, second ? missed(values, second) : 0] as const;
      misses[0] = Math.max(misses[0], miss[0]);
      misses[1] = Math.max(misses[1], miss[1]);
      if (miss[0] > 1 || miss[1] > 1) continue;
      let out = values;
      if (second) {
        const rows = values.length / columns;
        out = new Float64Array((rows * second.ofWanted.length) / second.count);
        yield* rowProducts(trimmed(values, columns, second.count), second.ofWanted, second.count, out);
      }
      if (first) {
        const width = axes[1]?.axis.values.length ?? 1;
        const through = new Float64Array((width * first.ofWanted.length) / first.count);
        yield* rowProducts(first.ofWanted, trimmed(transposed(out, width), first.values.length, first.count), first.count, through);
        out = through;
      }
      found[direction] = out;
      left = { ...left, [direction]: false };
    }
    yield;
    for (const [i, miss] of misses.entries()) {
      if (miss > 1) levels[i] = levelFor(miss, COUNTS[levels[i] ?? 0] ?? Infinity);
    }
    if (misses[0] <= 1 && misses[1] <= 1) break;
  }
  if (left.forward || left.reverse) {
    const rest = yield* compute(axes.map(({ axis }) => axis), left);
    found.forward ??= rest.forward;
    found.reverse ??= rest.reverse;
  }
  return found;
}
