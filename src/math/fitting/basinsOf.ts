import type { Direction } from '../geometry/direction';
import type { Vector } from '../linear/vector';
import { coordinateMap } from './coordinateMap';
import type { FitCoordinates } from './fitProblem';
import { fitSurface } from './fitSurface';
import type { FitSurface } from './fitSurface';
import type { Window2, WindowAxis } from './fitWindow';
import type { PreparedFit } from './preparedFit';

/** For each node of a grid over a window the minimum in which the flow from there ends. */
export interface Basins {
  /** The nodes, evenly spaced, in unconstrained coordinates. */
  readonly axes: FitSurface['axes'];
  /** Row-major, the first axis slowest: an index of the minima, −1 where the flow leaves or ends nowhere known. */
  readonly labels: Int16Array;
}

/** Nodes of the field that is followed: along one axis, along each of two, and along each where no quick surface is to be had. */
const [ALONE, EACH, SLOWLY] = [1025, 129, 65] as const;
/** The field reaches beyond the window by this share of it, so that a flow may leave it and come back. */
const MARGIN = 0.25;
/** A step goes this share of a cell. */
const STEP = 0.5;
const MOST_STEPS = 4000;
/** Nearer than this, in cells of the field, a flow has arrived. */
const ARRIVED = 1.5;

/** −A Aᵀ ∂L/∂η at every node of a surface, in cells: where c = c(η) goes downhill, with A = ∂η/∂c. */
interface Field {
  readonly counts: readonly number[];
  readonly directions: readonly Float64Array[];
}

function widened({ name, low, high }: WindowAxis): WindowAxis {
  const margin = (high - low) * MARGIN;
  return { name, low: low - margin, high: high + margin };
}

/** Central differences of a surface along one of its axes, one-sided at the ends, a cell. */
function slopesAlong(values: Float64Array, count: number, stride: number): Float64Array {
  return values.map((_, k) => {
    const i = Math.floor(k / stride) % count;
    const [down, up] = [Math.max(0, i - 1), Math.min(count - 1, i + 1)];
    return ((values[k + (up - i) * stride] ?? 0) - (values[k + (down - i) * stride] ?? 0)) / Math.max(1, up - down);
  });
}

/** A Aᵀ in unconstrained coordinates. */
function metricAt(prepared: PreparedFit, coordinates: FitCoordinates): (eta: Vector) => readonly Vector[] {
  const own = coordinateMap(prepared.model, coordinates);
  const unconstrained = coordinateMap(prepared.model, 'unconstrained');
  return (eta) => {
    const theta = unconstrained.from(eta);
    const [toCoordinates, toEta] = [own.slopes(theta), unconstrained.slopes(theta)];
    const a = toCoordinates.map((row, i) => row.map((value) => value / (toEta[i]?.[i] ?? Number.NaN)));
    return a.map((row) => a.map((other) => row.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0)));
  };
}

function fieldOf(prepared: PreparedFit, surface: FitSurface, direction: Direction, coordinates: FitCoordinates): Field {
  const counts = surface.axes.map(({ values }) => values.length);
  const strides = counts.map((_, i) => (i === 0 && counts.length === 2 ? (counts[1] ?? 1) : 1));
  const cells = surface.axes.map(({ values }) => (values[1] ?? 0) - (values[0] ?? 0));
  const slopes = counts.map((count, i) => slopesAlong(surface[direction], count, strides[i] ?? 1));
  const metric = metricAt(prepared, coordinates);
  const directions = counts.map(() => new Float64Array(surface[direction].length));
  for (let k = 0; k < surface[direction].length; k++) {
    const eta = surface.axes.map(({ values }, i) => values[Math.floor(k / (strides[i] ?? 1)) % (counts[i] ?? 1)] ?? 0);
    const rows = coordinates === 'unconstrained' ? null : metric(eta);
    const gradient = slopes.map((slope, i) => (slope[k] ?? 0) / (cells[i] ?? 1));
    const down = rows ? rows.map((row) => -row.reduce((sum, value, i) => sum + value * (gradient[i] ?? 0), 0)) : gradient.map((g) => -g);
    for (const [i, out] of directions.entries()) out[k] = (down[i] ?? 0) / (cells[i] ?? 1);
  }
  return { counts, directions };
}

/** A field between its nodes, linear along each axis. */
function interpolated({ counts, directions }: Field): (place: Vector) => Vector {
  const [rows = 1, columns = 1] = counts;
  return ([a = 0, b = 0]) => {
    const [i, j] = [Math.min(Math.floor(a), rows - 2), Math.min(Math.floor(b), columns - 2)];
    const [u, v] = [a - i, b - j];
    return directions.map((values) => {
      if (counts.length === 1) return (1 - u) * (values[i] ?? 0) + u * (values[i + 1] ?? 0);
      const at = i * columns + j;
      const left = (1 - u) * (values[at] ?? 0) + u * (values[at + columns] ?? 0);
      const right = (1 - u) * (values[at + 1] ?? 0) + u * (values[at + columns + 1] ?? 0);
      return (1 - v) * left + v * right;
    });
  };
}

/** Follows a field by Heun's rule in steps of the same length. */
function endOf(flow: (place: Vector) => Vector, counts: readonly number[], start: Vector, goals: readonly Vector[]): number {
  const isOutside = (place: Vector): boolean => place.some((value, i) => !(value >= 0 && value <= (counts[i] ?? 0) - 1));
  const unit = (vector: Vector): Vector => {
    const length = Math.hypot(...vector);
    return vector.map((value) => (value / length) * STEP);
  };
  let place = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const arrived = goals.findIndex((goal) => Math.hypot(...goal.map((value, i) => value - (place[i] ?? Number.NaN))) < ARRIVED);
    if (arrived >= 0) return arrived;
    const first = unit(flow(place));
    const half = place.map((value, i) => value + (first[i] ?? Number.NaN) / 2);
    if (isOutside(half)) return -1;
    const second = unit(flow(half));
    place = place.map((value, i) => value + (second[i] ?? Number.NaN));
    if (isOutside(place)) return -1;
  }
  return -1;
}

/**
 * Basins of attraction of the gradient flow dc/dt = −∂L/∂c, what gradient descent in these coordinates does with small
 * steps: from each node of a grid the flow is followed over a finer surface.
 * Yields between nodes.
 * @param minima θ of the minima of this direction
 * @throws RangeError as `fitSurface`, or naming `coordinates` as `coordinateMap`.
 * @error a node within a cell of the finer surface (1/86 of the window, 1/43 where q_θ is smoothed) of the border between two basins may be told wrong.
 */
export function* basinsOf(
  prepared: PreparedFit,
  window: Window2,
  size: number,
  direction: Direction,
  coordinates: FitCoordinates,
  minima: readonly Vector[],
): Generator<void, Basins> {
  const wide = { axes: window.axes.map(widened) };
  const each = prepared.model === prepared.plainModel ? EACH : SLOWLY;
  const surface = yield* fitSurface(prepared, wide, window.axes.length === 1 ? ALONE : each);
  const field = fieldOf(prepared, surface, direction, coordinates);
  const flow = interpolated(field);
  const inCells = (eta: Vector): Vector =>
    wide.axes.map(({ low, high }, i) => (((eta[i] ?? Number.NaN) - low) / (high - low)) * ((field.counts[i] ?? 1) - 1));
  const { to } = coordinateMap(prepared.model, 'unconstrained');
  const goals = minima.map((theta) => inCells(to(theta)));
  const axes = window.axes.map(({ name, low, high }) => ({
    name,
    values: Float64Array.from({ length: size }, (_, i) => low + ((high - low) * i) / (size - 1)),
  }));
  const labels = new Int16Array(size ** axes.length);
  for (let k = 0; k < labels.length; k++) {
    const eta = axes.map(({ values }, i) => values[i === 0 && axes.length === 2 ? Math.floor(k / size) : k % size] ?? 0);
    labels[k] = endOf(flow, field.counts, inCells(eta), goals);
    yield;
  }
  return { axes, labels };
}
