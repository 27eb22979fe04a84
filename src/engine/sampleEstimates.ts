import { pairOf } from '../math/law/pairOf';
import { lawSampler } from '../math/sampling/lawSampler';
import { resumeRandom } from '../math/sampling/resumeRandom';
import { seededRandom } from '../math/sampling/seededRandom';
import { estimateDraws } from './estimateDraws';
import type { Estimation, Three } from './estimateDraws';

export interface SampleEstimatesRequest extends Estimation {
  readonly seed: number;
  readonly n: number;
  /** So many draws make one estimate of the histograms. */
  readonly batch: number;
  readonly from: SampleEstimatesState | null;
  readonly draws: number;
}

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

const SLICE = 1000;
const MARKS_A_DECADE = 24;
const BINS = 60;
const PILOTS = 4000;
const SHARE = 0.01;
/** So many estimates show a histogram's ends; fewer only its width. */
const ENOUGH = 200;
const WIDTHS = 4;

/** About 24 a decade, each an integer once, up to n, and n. */
function estimateMarks(n: number): readonly number[] {
  const steps = Math.ceil(Math.log10(n) * MARKS_A_DECADE);
  const marks = Array.from({ length: steps + 1 }, (_, i) => Math.round(10 ** (i / MARKS_A_DECADE))).filter((mark) => mark < n);
  return [...new Set([...marks, n])];
}

/** What histograms of all three should show; the same whatever the seed of the run. */
function windowOf(request: SampleEstimatesRequest): { readonly low: number; readonly high: number } {
  const { pair, batch, estimand } = request;
  const draw = lawSampler(pairOf(pair).q);
  const at = estimateDraws(request);
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
    const reach = (WIDTHS * deviation) / Math.sqrt(batch);
    // No mean of draws lies beyond all of them: those of k3 are never negative, however wide.
    return [Math.max(mean - reach, Math.min(...ofK)), Math.min(mean + reach, Math.max(...ofK))];
  });
  const low = Math.min(...ends, ...(estimand === 'value' ? [0] : []));
  const high = Math.max(...ends, ...(estimand === 'value' ? [0] : []));
  return high > low ? { low, high } : { low: -1, high: 1 };
}

/** Draws of a piece of a run of estimates, from q. */
export function* sampleEstimates(request: SampleEstimatesRequest): Generator<void, SampleEstimatesState> {
  const { pair, seed, n, batch, from, draws } = request;
  const draw = lawSampler(pairOf(pair).q);
  const at = estimateDraws(request);
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
