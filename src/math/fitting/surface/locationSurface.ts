import type { ContinuousLaw } from '../../law/law';
import type { Axis } from './axis';
import { coordinateLaw } from './coordinateLaw';
import type { CoordinateLaw } from './coordinateLaw';
import { forwardByLocation } from './forwardByLocation';
import type { Location } from './locationOf';
import { massBreaks } from './massBreaks';
import { massNodes } from './massNodes';
import type { Members } from './members';
import { reverseByLocation } from './reverseByLocation';
import { sampleOf } from './sampleOf';
import type { SurfaceValues, Wanted } from './surfaceValues';

/** Mass beyond a member's reach. */
const BEYOND = 1e-14;
/** Log densities below which a tail of the target is cut: much lower where something grows exponentially against it. */
const [FLOOR, DEEP_FLOOR] = [-45, -740] as const;

interface Sides {
  /** Which axis moves the location; −1 where none does. */
  readonly locationAxis: number;
  readonly shifts: Float64Array;
  /** One a member that is centred at 0. */
  readonly rowThetas: readonly (readonly number[])[];
  readonly sampleRows: readonly number[];
}

function sidesOf(location: Location, axes: readonly Axis[], standing: number): Sides {
  const locationAxis = axes.findIndex(({ name }) => name === location.parameter);
  const moving = axes[locationAxis];
  const shifts = moving ? moving.values.map(location.shift) : Float64Array.of(location.shift(standing));
  const samples = axes.map(({ values }, i) => (i === locationAxis ? [0] : sampleOf(values)));
  const thetas = axes.map(({ values }, i) => (i === locationAxis ? [location.origin] : [...values]));
  const [first = [], second = null] = thetas;
  const rowThetas = second ? first.flatMap((a) => second.map((b) => [a, b])) : first.map((a) => [a]);
  const width = second?.length ?? 1;
  const [firstSamples = [0], secondSamples = [0]] = samples;
  return { locationAxis, shifts, rowThetas, sampleRows: firstSamples.flatMap((i) => secondSamples.map((j) => i * width + j)) };
}

/** Rows are shifts and columns members; the surface has its first axis first. */
function inOrder(values: Float64Array, { locationAxis, shifts, rowThetas }: Sides): Float64Array {
  if (locationAxis !== 1) return values;
  return values.map((_, k) => {
    const [row, column] = [Math.floor(k / shifts.length), k % shifts.length];
    return values[column * rowThetas.length + row] ?? Number.NaN;
  });
}

const growsExponentially = (law: ContinuousLaw): boolean =>
  [law.tails.low, law.tails.high].some(({ growth }) => growth === 'exponential');

/**
 * The surface of a family in which a parameter only shifts the law of x or of log x. Where that parameter is on no axis,
 * there is one shift and as many members as nodes: slower, but the same.
 */
export function* locationSurface(
  target: ContinuousLaw,
  members: Members,
  location: Location,
  axes: readonly Axis[],
  standing: { readonly shift: number; readonly atOrigin: Members },
  wanted: Wanted,
): Generator<void, SurfaceValues> {
  const { atOrigin } = standing;
  const sides = sidesOf(location, axes, standing.shift);
  const { shifts, rowThetas, sampleRows } = sides;
  const p = coordinateLaw(target, location.of);
  const laws = sampleRows.flatMap((i) => {
    const law = atOrigin.law(rowThetas[i] ?? []);
    return law.kind === 'continuous' ? [law] : [];
  });
  const sampled: readonly CoordinateLaw[] = laws.map((law) => coordinateLaw(law, location.of));
  const rows = rowThetas.map((theta) => {
    const logProb = atOrigin.logProb(theta);
    return location.of === 'log x' ? (z: number) => logProb(Math.exp(z)) + z : logProb;
  });
  const sampleShifts = sampleOf(shifts);
  const common = { logP: p.logProb, shifts, rows, sampleShifts, sampleRows };
  const scale = Math.min(...sampled.map(({ quantile }) => (quantile(0.75) - quantile(0.25)) / 2));
  let forward: Float64Array | null = null;
  let reverse: Float64Array | null = null;
  if (wanted.forward) {
    const breaks = massBreaks(p, laws.some(growsExponentially) || location.of === 'log x' ? DEEP_FLOOR : FLOOR);
    yield;
    forward = yield* forwardByLocation({ ...common, breaks, base: massNodes(p.logProb, breaks), scale });
  }
  if (wanted.reverse) {
    const stretch = growsExponentially(target) ? 5 : 1;
    const low = stretch * Math.min(...sampled.map(({ quantile }) => quantile(BEYOND)));
    const high = stretch * Math.max(...sampled.map(({ quantile }) => quantile(1 - BEYOND)));
    const [least, most] = [Math.min(...shifts), Math.max(...shifts)];
    const bulk = [p.quantile(0.02), p.quantile(0.98), ...p.landmarks];
    const ownLow = Math.min(...sampled.map(({ quantile }) => quantile(0.1)));
    const ownHigh = Math.max(...sampled.map(({ quantile }) => quantile(0.9)));
    const coreLow = Math.max(low, Math.min(ownLow, Math.min(...bulk) - most));
    const coreHigh = Math.min(high, Math.max(ownHigh, Math.max(...bulk) - least));
    reverse = yield* reverseByLocation({ ...common, reach: { low, coreLow, coreHigh, high } });
  }
  return { forward: forward && inOrder(forward, sides), reverse: reverse && inOrder(reverse, sides) };
}
