import type { PairSpec } from '../math/law/pairSpec';
import { pairOf } from '../math/law/pairOf';
import type { Quantity } from '../math/divergence/quantity';
import { klOf } from '../math/quantities/klOf';
import { logRatioOf } from '../math/quantities/logRatioOf';
import type { EvidenceThresholds } from '../math/sampling/evidenceWalk';
import { lawSampler } from '../math/sampling/lawSampler';
import { seededRandom } from '../math/sampling/seededRandom';
import type { Random } from '../math/sampling/random';

export interface WalkPlanRequest {
  readonly pair: PairSpec;
  readonly thresholds: EvidenceThresholds;
}

/** How fast evidence drifts, and how far walks have to be followed to see most of them decided. */
export interface WalkPlan {
  readonly klPQ: Quantity;
  readonly klQP: Quantity;
  /** Samples between two frames. */
  readonly every: number;
  /** Frames after the start. */
  readonly frames: number;
}

export interface WalksRequest extends WalkPlanRequest {
  /** Where the samples come from. */
  readonly truth: 'p' | 'q';
  readonly seed: number;
  readonly every: number;
  readonly frames: number;
  /** These walks of the run, the last excluded. */
  readonly from: number;
  readonly to: number;
  /** So many of the run's first walks are told frame by frame. */
  readonly shown: number;
}

/** Some walks of a run: their sums add up to those of the run. In nats and samples. */
export interface WalksPiece {
  readonly walks: number;
  /** Sums and sums of squares of the evidence at each frame, the start first. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** Verdicts reached between the frame before and this one. */
  readonly forP: Float64Array;
  readonly forQ: Float64Array;
  /** Of all walks, however long they took. */
  readonly decidedP: number;
  readonly decidedQ: number;
  readonly timeSum: number;
  readonly timeSquares: number;
  /** One after the other, a frame a number; ±Infinity where one law is ruled out. */
  readonly paths: Float64Array;
}

const FRAMES = 200;
const STRIDES = [1, 2, 5, 10, 20, 50];
const PILOTS = 48;
const PATIENCE = FRAMES * 50;
/** Walks that are not decided on the screen are followed so many times as far. */
const BEYOND = 5;
const MOST_SEEN = 0.9;
const ROOM = 1.3;
const SLICE = 2000;
const WORDS = 2 ** 32;

/** Evidence of one sample after the other; of outcomes from a table that fills as it is used. */
function evidenceOf(pair: PairSpec): (x: number) => number {
  const { p, q } = pairOf(pair);
  const logRatio = logRatioOf(p, q);
  if (p.kind === 'continuous') return logRatio;
  const known = new Map<number, number>();
  return (x) => {
    const kept = known.get(x);
    if (kept !== undefined) return kept;
    const value = logRatio(x);
    known.set(x, value);
    return value;
  };
}

function* timesOf(pair: PairSpec, truth: 'p' | 'q', { lower, upper }: EvidenceThresholds): Generator<void, readonly number[]> {
  const laws = pairOf(pair);
  const draw = lawSampler(laws[truth]);
  const step = evidenceOf(pair);
  const random = seededRandom(truth === 'p' ? 0 : 1);
  const times: number[] = [];
  for (let walk = 0; walk < PILOTS; walk++) {
    let [total, after] = [0, 0];
    while (total > lower && total < upper && after < PATIENCE) {
      total += step(draw(random));
      after += 1;
      if (after % SLICE === 0) yield;
    }
    times.push(after);
    yield;
  }
  return times.toSorted((a, b) => a - b);
}

/** Both drifts, and frames that show nine walks in ten to their verdict; the same whatever the seed of the run. */
export function* sampleWalkPlan({ pair, thresholds }: WalkPlanRequest): Generator<void, WalkPlan> {
  const { p, q } = pairOf(pair);
  const quantities = { klPQ: klOf(p, q), klQP: klOf(q, p) };
  yield;
  const ofP = yield* timesOf(pair, 'p', thresholds);
  const ofQ = yield* timesOf(pair, 'q', thresholds);
  const late = Math.max(...[ofP, ofQ].map((times) => times[Math.floor(MOST_SEEN * PILOTS)] ?? 1));
  const wanted = Math.min(Math.max(Math.ceil(late * ROOM), 10), PATIENCE);
  const every = STRIDES.find((stride) => stride * FRAMES >= wanted) ?? PATIENCE / FRAMES;
  return { ...quantities, every, frames: Math.ceil(wanted / every) };
}

/** The generators of the walks, from the run's own: a walk is the same however many others there are. */
function* generators(seed: number, from: number, to: number): Generator<Random> {
  const seeds = seededRandom(seed);
  for (let walk = 0; walk < to; walk++) {
    const own = Math.floor(seeds.next() * WORDS);
    if (walk >= from) yield seededRandom(own);
  }
}

/** Some of the walks of a run. Each goes on to the last frame, and beyond it until it is decided, up to five times as far. */
export function* sampleWalks(request: WalksRequest): Generator<void, WalksPiece> {
  const { pair, truth, thresholds, seed, every, frames, from, to, shown } = request;
  const { lower, upper } = thresholds;
  const laws = pairOf(pair);
  const draw = lawSampler(laws[truth]);
  const step = evidenceOf(pair);
  const table = (): Float64Array => new Float64Array(frames + 1);
  const [sums, squares, forP, forQ] = [table(), table(), table(), table()];
  const paths = new Float64Array(Math.max(0, Math.min(to, shown) - from) * (frames + 1));
  const last = frames * every;
  const all = { decidedP: 0, decidedQ: 0, timeSum: 0, timeSquares: 0 };
  let walk = from;
  let work = 0;
  for (const random of generators(truth === 'p' ? seed : (seed ^ 0x5bd1e995) >>> 0, from, to)) {
    let total = 0;
    let isDecided = false;
    const row = (walk - from) * (frames + 1);
    // Evidence that has not moved at all is that of equal laws: it never will.
    for (let after = 1; after <= last || (!isDecided && total !== 0 && after <= BEYOND * last); after++) {
      total += step(draw(random));
      if (!isDecided && (total >= upper || total <= lower)) {
        isDecided = true;
        const [by, name] = total >= upper ? ([forP, 'decidedP'] as const) : ([forQ, 'decidedQ'] as const);
        all[name] += 1;
        all.timeSum += after;
        all.timeSquares += after * after;
        const frame = Math.ceil(after / every);
        if (frame <= frames) by[frame] = (by[frame] ?? 0) + 1;
      }
      if (after <= last && after % every === 0) {
        const frame = after / every;
        sums[frame] = (sums[frame] ?? 0) + total;
        squares[frame] = (squares[frame] ?? 0) + total * total;
        if (walk < shown) paths[row + frame] = total;
      }
      work += 1;
      if (work % SLICE === 0) yield;
    }
    walk += 1;
  }
  return { walks: to - from, sums, squares, forP, forQ, ...all, paths };
}
