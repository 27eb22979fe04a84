import type { Tail } from '../../families/family';
import type { ContinuousLaw } from '../../law/law';
import type { Axis } from './axis';
import { coordinateLaw } from './coordinateLaw';
import type { CoordinateLaw } from './coordinateLaw';
import { evenForward } from './evenForward';
import { forwardByLocation } from './forwardByLocation';
import { tailsDiverge } from './infiniteNodes';
import type { Location } from './location';
import { massBreaks } from './massBreaks';
import { massNodes } from './massNodes';
import type { Members } from './members';
import { reverseByLocation } from './reverseByLocation';
import { sampleOf } from './sampleOf';
import type { SurfaceValues, Wanted } from './surfaceValues';

/** Mass beyond a member's reach. */
const BEYOND = 1e-14;
/** Logs of what does not count, and of what is no number any more. */
const [FLOOR, LOWEST] = [-38, -740] as const;

/** In scales of the narrowest member. */
const LONGEST = 3;

interface Active {
  readonly columns: readonly number[];
  readonly rows: readonly ((z: number) => number)[];
  readonly sampled: readonly number[];
  readonly laws: readonly { readonly law: ContinuousLaw; readonly own: CoordinateLaw }[];
}

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

/** How fast −log density grows towards each end in the coordinate: as e^(rate · |u|); 0 where slower than that. */
function growthRates({ tails }: ContinuousLaw, of: Location['of']): readonly [low: number, high: number] {
  const rate = (tail: Tail): number => (tail.growth === 'exponential' ? tail.rate : 0);
  if (of === 'x') return [rate(tails.low), rate(tails.high)];
  return [0, tails.high.growth === 'power' ? tails.high.exponent : 0];
}

/** How far out a log density that grows as e^(rate · |z|) is felt by a member, from where its own mass ends. */
function felt(logQ: (z: number) => number, end: number, rate: number): number {
  if (rate === 0) return end;
  let [at, most] = [end, -Infinity];
  for (let i = 0; i < 60; i++) {
    const log = logQ(at);
    most = Math.max(most, log + rate * Math.abs(at));
    if (log < LOWEST || log + rate * Math.abs(at) < most + FLOOR) break;
    at *= 1.2;
  }
  return at;
}

/** What a moment of a heavy tail may lack, and how far out a grid goes for it. */
const [LACKING, FARTHEST] = [1e-8, 1e120] as const;

/** Where E[|z|^exponent] of a tail like |z|^(−index) has all but 1e-8: far out where it hardly converges. */
function heavyReach(tail: Tail, grows: Tail, end: number): number {
  if (tail.growth !== 'log' || grows.growth !== 'power') return end;
  const factor = LACKING ** (-1 / (tail.index - 1 - grows.exponent));
  return end * Math.min(FARTHEST, Math.max(1, factor));
}

/** Puts the columns that were computed among all; the others are infinite. */
function scattered(values: Float64Array, columns: readonly number[], count: number): Float64Array {
  if (columns.length === count) return values;
  const out = new Float64Array(columns.length === 0 ? 0 : (values.length / columns.length) * count).fill(Infinity);
  for (let k = 0; k < values.length; k++) {
    out[Math.floor(k / columns.length) * count + (columns[k % columns.length] ?? 0)] = values[k] ?? Number.NaN;
  }
  return out;
}

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
  const { rowThetas, sampleRows } = sides;
  const p = coordinateLaw(target, location.of);
  const { logP, shifts } = { logP: p.logProb, shifts: sides.shifts };
  const sampleShifts = sampleOf(shifts);
  const rowAt = (i: number): ((z: number) => number) => {
    const logProb = atOrigin.logProb(rowThetas[i] ?? []);
    return location.of === 'log x' ? (z: number) => logProb(Math.exp(z)) + z : logProb;
  };
  const diverges = rowThetas.map(tailsDiverge(target, atOrigin));
  /** The members for which a direction is finite, and a sample of them. */
  const activeIn = (direction: 0 | 1): Active => {
    const columns = [...rowThetas.keys()].filter((i) => !diverges[i]?.[direction]);
    const within = new Map(columns.map((column, i) => [column, i]));
    const picked = [...sampleRows, columns[0], columns.at(-1)].flatMap((i) => within.get(i ?? -1) ?? []);
    const sampled = [...new Set(picked)];
    const laws = sampled.flatMap((i) => {
      const law = atOrigin.law(rowThetas[columns[i] ?? 0] ?? []);
      return law.kind === 'continuous' ? [{ law, own: coordinateLaw(law, location.of) }] : [];
    });
    return { columns, rows: columns.map(rowAt), sampled, laws };
  };
  let forward: Float64Array | null = null;
  let reverse: Float64Array | null = null;
  if (wanted.forward) {
    const { columns, rows, sampled, laws } = activeIn(0);
    const rates = laws.map(({ law }) => growthRates(law, location.of));
    const tilts = [...new Set(rates.flatMap(([below, above]) => [-below, above]))].filter((tilt) => tilt !== 0);
    const grows = [rates.some(([below]) => below > 0), rates.some(([, above]) => above > 0)] as const;
    const breaks = massBreaks(p, tilts);
    const scale = Math.min(...laws.map(({ own: { quantile } }) => (quantile(0.75) - quantile(0.25)) / 2));
    yield;
    const base = massNodes(logP, breaks);
    const [least, most] = [Math.min(...shifts), Math.max(...shifts)];
    const bulk = [p.quantile(1e-3), p.quantile(1 - 1e-3), ...p.landmarks];
    const [farLow, farHigh] = [(breaks[0] ?? 0) - most, (breaks.at(-1) ?? 0) - least];
    const even = yield* evenForward({
      logP,
      entropy: base.mass.reduce((sum, mass, k) => sum + mass * (base.log[k] ?? 0), 0),
      reach: {
        low: farLow,
        coreLow: Math.max(farLow, Math.min(-scale, Math.min(...bulk) - most)),
        coreHigh: Math.min(farHigh, Math.max(scale, Math.max(...bulk) - least)),
        high: farHigh,
      },
      shifts,
      rows,
      scale,
      sampleShifts,
      sampleRows: sampled,
    });
    const values = even ?? (yield* forwardByLocation({
      logP,
      breaks,
      base,
      shifts,
      rows,
      scale,
      longest: [grows[0] ? LONGEST : Infinity, grows[1] ? LONGEST : Infinity],
      sampleShifts,
      sampleRows: sampled,
    }));
    forward = inOrder(scattered(values, columns, rowThetas.length), sides);
  }
  if (wanted.reverse) {
    const { columns, rows, sampled, laws } = activeIn(1);
    const [rateLow, rateHigh] = growthRates(target, location.of);
    const reachOf = (pick: (...values: number[]) => number, level: number, rate: number): number =>
      pick(...laws.map(({ own: { quantile, logProb } }) => felt(logProb, quantile(level), rate)));
    const [farLow, farHigh] = [
      Math.min(...laws.map(({ law, own }) => (location.of === 'x' ? heavyReach(law.tails.low, target.tails.low, own.quantile(1e-4)) : Infinity))),
      Math.max(...laws.map(({ law, own }) => (location.of === 'x' ? heavyReach(law.tails.high, target.tails.high, own.quantile(1 - 1e-4)) : -Infinity))),
    ];
    const [low, high] = [Math.min(farLow, reachOf(Math.min, BEYOND, rateLow)), Math.max(farHigh, reachOf(Math.max, 1 - BEYOND, rateHigh))];
    const [least, most] = [Math.min(...shifts), Math.max(...shifts)];
    const bulk = [p.quantile(0.02), p.quantile(0.98), ...p.landmarks];
    const ownLow = Math.min(...laws.map(({ own }) => own.quantile(0.1)));
    const ownHigh = Math.max(...laws.map(({ own }) => own.quantile(0.9)));
    const coreLow = Math.max(low, Math.min(ownLow, Math.min(...bulk) - most));
    const coreHigh = Math.min(high, Math.max(ownHigh, Math.max(...bulk) - least));
    const reach = { low, coreLow, coreHigh, high };
    const values = yield* reverseByLocation({ logP, reach, shifts, rows, sampleShifts, sampleRows: sampled });
    reverse = inOrder(scattered(values, columns, rowThetas.length), sides);
  }
  return { forward, reverse };
}
