import { fitModelOf } from '../math/fitting/fitModelOf';
import { pairOf } from '../math/law/pairOf';
import type { PairSpec } from '../math/law/pairSpec';
import { cellLogMasses, cellMasses, mergedCells, mergedSums, sampleCells } from '../math/sampling/sampleCells';

export interface SampleLikelihoodRequest {
  readonly pair: PairSpec;
  /** The parameter of q that moves. */
  readonly free: string;
  /** How often each of the finest cells was drawn. */
  readonly counts: Float64Array;
  /** So many cells are merged into one. */
  readonly merge: number;
}

/** Two curves over θ that differ by a constant, in nats. */
export interface SampleLikelihood {
  readonly thetas: Float64Array;
  /** −(1/n) Σ log q_θ(cell of xᵢ). */
  readonly nll: Float64Array;
  /** KL(p̂ ‖ q_θ), over the same cells. */
  readonly kl: Float64Array;
  /** KL(p ‖ q_θ), over the same cells. */
  readonly exact: Float64Array;
  /** H(p̂): what the two differ by. */
  readonly entropy: number;
  /** Where each is least; NaN where all losses are infinite, and where they fall as far as was looked. */
  readonly best: Losses;
  /** The end of the curves at which the loss of the sample still falls. */
  readonly beyond: number | null;
}

interface Losses {
  readonly nll: number;
  readonly kl: number;
  readonly exact: number;
}

const POINTS = 121;
/** How often the range is made three times as wide to look for a minimum beyond its end. */
const WIDENINGS = 4;
const ROUNDS = 48;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

const average = (weights: ArrayLike<number>, logs: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight > 0) total += weight * (logs[i] ?? -Infinity);
  }
  return total;
};

/** The curves over what a slider of the parameter offers, and as far beyond its ends as a minimum lies there. */
export function* sampleLikelihood({ pair, free, counts, merge }: SampleLikelihoodRequest): Generator<void, SampleLikelihood> {
  const { p, q } = pairOf(pair);
  const cells = mergedCells(sampleCells([p, q]), merge);
  const merged = mergedSums(counts, merge);
  const n = merged.reduce((a, b) => a + b, 0);
  const empirical = merged.map((count) => count / n);
  const truth = cellMasses(p, cells);
  const model = fitModelOf(pair.q.distribution, [free]);
  const [parameter] = model.parameters;
  if (!parameter) throw new RangeError(`q has no parameter ${free}`);
  const { min, max } = parameter.slider;
  const logsAt = (theta: number): Float64Array => cellLogMasses(model.at([theta]), cells);
  const [empiricalEntropy, entropy] = [empirical, truth].map((masses) => -average(masses, masses.map(Math.log)));
  const ofSample = empiricalEntropy ?? Number.NaN;
  const losses = (theta: number): Losses => {
    const logs = logsAt(theta);
    const nll = -average(empirical, logs);
    // Summed for itself: it must not be the other curve by construction.
    const kl = empirical.reduce((sum, mass, i) => (mass > 0 ? sum + mass * (Math.log(mass) - (logs[i] ?? -Infinity)) : sum), 0);
    return { nll, kl, exact: -average(truth, logs) - (entropy ?? Number.NaN) };
  };
  const inside = (theta: number): boolean => theta > parameter.domain.low && theta < parameter.domain.high;
  function* scan([from, to]: Span): Generator<void, Scan> {
    const thetas = Float64Array.from({ length: POINTS }, (_, i) => from + ((to - from) * i) / (POINTS - 1));
    const at: Losses[] = [];
    for (const theta of thetas) {
      at.push(inside(theta) ? losses(theta) : { nll: Number.NaN, kl: Number.NaN, exact: Number.NaN });
      yield;
    }
    return { thetas, at };
  }

  const offered = yield* scan([min, max]);
  let found = offered;
  let span: Span = [min, max];
  for (let k = 0; k < WIDENINGS; k++) {
    const wider = widened(span, found, parameter.domain);
    if (!wider) break;
    span = wider;
    found = yield* scan(span);
  }
  // Of a loss that falls as far as that, what the slider offers is the more telling piece.
  const isNowhere = widened(span, found, parameter.domain) !== null;
  if (isNowhere) found = offered;
  const { thetas, at } = found;
  const column = (name: keyof Losses): Float64Array => Float64Array.from(at, (one) => one[name]);
  const ends = isNowhere ? placeOfLeast(at, 'nll') : null;

  function* least(name: keyof Losses): Generator<void, number> {
    const i = placeOfLeast(at, name);
    const isAtEnd = isNowhere && (i === 0 || i === POINTS - 1);
    // Where every loss is infinite, none is least.
    if (isAtEnd || !Number.isFinite(at[i]?.[name] ?? Number.NaN)) return Number.NaN;
    let [low, high] = [thetas[Math.max(i - 1, 0)] ?? min, thetas[Math.min(i + 1, POINTS - 1)] ?? max];
    let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    let [atA, atB] = [losses(a)[name], losses(b)[name]];
    for (let round = 0; round < ROUNDS; round++) {
      if (atA < atB) {
        [high, b, atB] = [b, a, atA];
        a = high - GOLDEN * (high - low);
        atA = losses(a)[name];
      } else {
        [low, a, atA] = [a, b, atB];
        b = low + GOLDEN * (high - low);
        atB = losses(b)[name];
      }
      yield;
    }
    return (low + high) / 2;
  }
  const best = { nll: yield* least('nll'), kl: yield* least('kl'), exact: yield* least('exact') };
  return { thetas, nll: column('nll'), kl: column('kl'), exact: column('exact'), entropy: ofSample, best, beyond: ends === 0 || ends === POINTS - 1 ? (thetas[ends] ?? null) : null };
}

type Span = readonly [from: number, to: number];

interface Scan {
  readonly thetas: Float64Array;
  readonly at: readonly Losses[];
}

/** Of the losses that are numbers; the first where all are infinite. */
function placeOfLeast(at: readonly Losses[], name: keyof Losses): number {
  return at.reduce((best, { [name]: value }, i) => {
    const least = at[best]?.[name] ?? Number.NaN;
    return value < least || Number.isNaN(least) ? i : best;
  }, 0);
}

/** A range three times as wide to the side where a loss still falls, within the domain; null where each has its minimum, or none can be. */
function widened([from, to]: Span, { at }: Scan, domain: { readonly low: number; readonly high: number }): Span | null {
  const places = (['nll', 'exact'] as const).filter((name) => at.some(({ [name]: value }) => Number.isFinite(value))).map((name) => placeOfLeast(at, name));
  const wider: Span = [
    places.includes(0) ? Math.max(from - 2 * (to - from), domain.low) : from,
    places.includes(POINTS - 1) ? Math.min(to + 2 * (to - from), domain.high) : to,
  ];
  return wider[0] < from || wider[1] > to ? wider : null;
}
