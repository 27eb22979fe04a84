import type { Quantity } from '../math/divergence/quantity';
import { fitModelOf } from '../math/fitting/fitModelOf';
import { klGradientOf } from '../math/fitting/klGradientOf';
import { pairOf } from '../math/law/pairOf';
import type { PairSpec } from '../math/law/pairSpec';
import { accumulate } from '../math/quantities/accumulate';
import { klOf } from '../math/quantities/klOf';
import { logRatioOf } from '../math/quantities/logRatioOf';
import { massAt } from '../math/quantities/massAt';
import { klEstimators } from '../math/sampling/klEstimators';
import type { KlEstimatorName } from '../math/sampling/klEstimators';
import { lawSampler } from '../math/sampling/lawSampler';
import { resumeRandom } from '../math/sampling/resumeRandom';
import { seededRandom } from '../math/sampling/seededRandom';

export const estimatorNames = ['k1', 'k2', 'k3'] as const satisfies readonly KlEstimatorName[];

/**
 * What is estimated: KL(q ‖ p); or its gradient in θ, from what differentiating the estimate gives with the samples held
 * fixed, or with the term that stands for the samples' own motion.
 */
export const estimands = ['value', 'fixed', 'moving'] as const;
export type Estimand = (typeof estimands)[number];

interface Estimation {
  readonly pair: PairSpec;
  /** The parameter θ of q; null only for the value. */
  readonly free: string | null;
  readonly estimand: Estimand;
}

export interface SampleEstimatesRequest extends Estimation {
  readonly seed: number;
  readonly n: number;
  /** So many draws make one estimate of the histograms. */
  readonly batch: number;
  readonly from: SampleEstimatesState | null;
  readonly draws: number;
}

type Three = readonly [number, number, number];

/** Running means and histograms so far; entries in the order of `estimatorNames`. In nats, or nats per unit of θ. */
export interface SampleEstimatesState {
  readonly drawn: number;
  readonly random: readonly number[];
  readonly means: Three;
  readonly squares: Three;
  readonly marks: readonly number[];
  /** Means and their standard errors at the marks, for each estimator. */
  readonly running: readonly { readonly means: readonly number[]; readonly errors: readonly number[] }[];
  readonly batches: number;
  /** Where the unfinished estimate stands. */
  readonly open: Three;
  readonly window: { readonly low: number; readonly high: number };
  readonly histograms: readonly { readonly counts: Float64Array; readonly below: number; readonly above: number; readonly negative: number }[];
}

export interface SampleExpectations {
  readonly klQP: Quantity;
  /** What is to be estimated: KL(q ‖ p), or its gradient. */
  readonly target: number;
  /** What each estimator tends to. */
  readonly expected: Three;
}

const SLICE = 1000;
const MARKS_A_DECADE = 24;
const BINS = 60;
const PILOTS = 4000;
const SHARE = 0.01;
/** So many estimates show a histogram's ends; fewer only its width. */
const ENOUGH = 200;
const WIDTHS = 4;

/** What each draw x ∼ q says, by each estimator. */
function drawsOf({ pair, free, estimand }: Estimation): (x: number) => Three {
  const { p, q } = pairOf(pair);
  const logRatio = logRatioOf(p, q);
  const model = estimand !== 'value' && free !== null ? fitModelOf(pair.q.distribution, [free]) : null;
  const score = model?.score?.(model.theta);
  const compute = (x: number): Three => {
    const logR = logRatio(x);
    const s = score?.(x)[0] ?? Number.NaN;
    const of = (name: KlEstimatorName): number => {
      const { value, slope } = klEstimators[name];
      if (estimand === 'value') return value(logR);
      const fixed = -slope(logR) * s;
      return estimand === 'fixed' ? fixed : s * value(logR) + fixed;
    };
    return [of('k1'), of('k2'), of('k3')];
  };
  if (p.kind === 'continuous') return compute;
  const known = new Map<number, Three>();
  return (x) => {
    const kept = known.get(x);
    if (kept) return kept;
    const made = compute(x);
    known.set(x, made);
    return made;
  };
}

/** About 24 a decade, each an integer once, up to n, and n. */
export function estimateMarks(n: number): readonly number[] {
  const steps = Math.ceil(Math.log10(n) * MARKS_A_DECADE);
  const marks = Array.from({ length: steps + 1 }, (_, i) => Math.round(10 ** (i / MARKS_A_DECADE))).filter((mark) => mark < n);
  return [...new Set([...marks, n])];
}

/** What histograms of all three should show; the same whatever the seed of the run. */
function windowOf(request: SampleEstimatesRequest): { readonly low: number; readonly high: number } {
  const { pair, batch, estimand } = request;
  const draw = lawSampler(pairOf(pair).q);
  const at = drawsOf(request);
  const random = seededRandom(0);
  const values = Array.from({ length: PILOTS }, () => at(draw(random)));
  const ends = [0, 1, 2].flatMap((k) => {
    const ofK = values.map((three) => three[k] ?? Number.NaN).filter(Number.isFinite);
    const estimates = Array.from({ length: Math.floor(ofK.length / batch) }, (_, i) => ofK.slice(i * batch, (i + 1) * batch).reduce((a, b) => a + b, 0) / batch);
    if (estimates.length >= ENOUGH) {
      const ascending = estimates.toSorted((a, b) => a - b);
      const last = ascending.length - 1;
      return [ascending[Math.floor(SHARE * last)] ?? 0, ascending[Math.ceil((1 - SHARE) * last)] ?? 0];
    }
    if (ofK.length === 0) return [];
    const mean = ofK.reduce((a, b) => a + b, 0) / ofK.length;
    const deviation = Math.sqrt(ofK.reduce((a, b) => a + (b - mean) ** 2, 0) / ofK.length);
    return [mean - (WIDTHS * deviation) / Math.sqrt(batch), mean + (WIDTHS * deviation) / Math.sqrt(batch)];
  });
  const low = Math.min(...ends, ...(estimand === 'value' ? [0] : []));
  const high = Math.max(...ends, ...(estimand === 'value' ? [0] : []));
  return high > low ? { low, high } : { low: -1, high: 1 };
}

/** Draws of a piece of a run of estimates, from q. */
export function* sampleEstimates(request: SampleEstimatesRequest): Generator<void, SampleEstimatesState> {
  const { pair, seed, n, batch, from, draws } = request;
  const draw = lawSampler(pairOf(pair).q);
  const at = drawsOf(request);
  const random = from ? resumeRandom(from.random) : seededRandom(seed);
  const window = from?.window ?? windowOf(request);
  yield;
  const means = [...(from?.means ?? [0, 0, 0])];
  const squares = [...(from?.squares ?? [0, 0, 0])];
  const open = [...(from?.open ?? [0, 0, 0])];
  const marks = [...(from?.marks ?? [])];
  const running = [0, 1, 2].map((k) => ({ means: [...(from?.running[k]?.means ?? [])], errors: [...(from?.running[k]?.errors ?? [])] }));
  const histograms = [0, 1, 2].map((k) => {
    const before = from?.histograms[k];
    return before ? { ...before, counts: Float64Array.from(before.counts) } : { counts: new Float64Array(BINS), below: 0, above: 0, negative: 0 };
  });
  const wanted = estimateMarks(n).filter((mark) => mark > (from?.drawn ?? 0));
  const last = Math.min(n, (from?.drawn ?? 0) + draws);
  let drawn = from?.drawn ?? 0;
  let batches = from?.batches ?? 0;
  const width = (window.high - window.low) / BINS;
  while (drawn < last) {
    const values = at(draw(random));
    drawn += 1;
    const isFull = drawn % batch === 0;
    for (let k = 0; k < 3; k++) {
      const value = values[k] ?? Number.NaN;
      const mean = means[k] ?? 0;
      if (Number.isFinite(mean)) {
        means[k] = mean + (value - mean) / drawn;
        squares[k] = (squares[k] ?? 0) + (value - mean) * (value - (means[k] ?? 0));
      }
      open[k] = (open[k] ?? 0) + value;
      if (!isFull) continue;
      const estimate = (open[k] ?? 0) / batch;
      open[k] = 0;
      const histogram = histograms[k];
      if (!histogram) continue;
      if (estimate < 0) histogram.negative += 1;
      const bin = Math.floor((estimate - window.low) / width);
      if (bin < 0) histogram.below += 1;
      else if (bin < BINS) histogram.counts[bin] = (histogram.counts[bin] ?? 0) + 1;
      else histogram.above += 1;
    }
    if (isFull) batches += 1;
    if (drawn === wanted[0]) {
      wanted.shift();
      marks.push(drawn);
      for (const [k, one] of running.entries()) {
        one.means.push(means[k] ?? Number.NaN);
        one.errors.push(drawn > 1 ? Math.sqrt((squares[k] ?? 0) / (drawn - 1) / drawn) : Number.NaN);
      }
    }
    if (drawn % SLICE === 0) yield;
  }
  const three = (list: readonly number[]): Three => [list[0] ?? 0, list[1] ?? 0, list[2] ?? 0];
  return {
    drawn,
    random: random.state(),
    means: three(means),
    squares: three(squares),
    marks,
    running,
    batches,
    open: three(open),
    window,
    histograms,
  };
}

/** What the estimates are held against: exact sums or integrals over all x, not samples. */
export function sampleExpectations({ pair, free, estimand }: Estimation): SampleExpectations {
  const { p, q } = pairOf(pair);
  const klQP = klOf(q, p);
  const isInfinite = klQP.value === Infinity;
  const at = drawsOf({ pair, free, estimand });
  const expectation = (k: 0 | 1 | 2): number =>
    accumulate([q, p], (x) => {
      const mass = massAt(q, x);
      return mass === 0 ? 0 : mass * at(x)[k];
    }).value;
  if (estimand === 'value') {
    if (isInfinite) return { klQP, target: Infinity, expected: [Infinity, Infinity, Infinity] };
    return { klQP, target: klQP.value, expected: [klQP.value, expectation(1), expectation(2)] };
  }
  const model = free === null ? null : fitModelOf(pair.q.distribution, [free]);
  if (!model?.score || isInfinite) return { klQP, target: Number.NaN, expected: [Number.NaN, Number.NaN, Number.NaN] };
  const [reverse = Number.NaN] = klGradientOf(p, model, model.theta, 'reverse');
  return { klQP, target: reverse, expected: [expectation(0), expectation(1), expectation(2)] };
}
