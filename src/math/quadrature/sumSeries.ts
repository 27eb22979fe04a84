import { runningSum } from '../divergence/runningSum';
import type { RunningSum } from '../divergence/runningSum';
import { edgeCorrection } from './edgeCorrection';
import { integrate } from './integrate';

/** The sum of a series and how it was got. */
export interface SeriesSum {
  /** NaN where a term is NaN, ±Infinity where one is (errorBound 0) or where the sum diverges (errorBound Infinity). */
  readonly value: number;
  /** Absolute, on `value`, the terms' own errors apart; an estimate, not a proof. */
  readonly errorBound: number;
  /** How many terms were evaluated, those between integers included. */
  readonly terms: number;
}

export interface SeriesOptions {
  /** True if term(x) makes sense, and is smooth, between the integers too: long tails are then integrated. */
  readonly smooth?: boolean;
  /** In each direction; stop there, and say how large the error still is. */
  readonly maxTerms?: number;
}

type Term = (x: number) => number;

/** What is left may be below this share of Σ|terms|. */
const NEGLIGIBLE = 2 ** -58;
/** Terms in one direction before their tail is integrated, if it is smooth. */
const DIRECT_TERMS = 512;
/** So many zeros in a row are the end, once there was a term. */
const ZEROS = 64;
/** … and so many, before there was one. */
const ZEROS_AT_FIRST = 16_384;

/** What has been added up so far, Σ|terms| with it, and what is known of its error. */
interface Total {
  readonly sum: RunningSum;
  magnitude: number;
  error: number;
  terms: number;
}

function add(total: Total, value: number): void {
  total.sum.add(value);
  total.magnitude += Math.abs(value);
}

/** Adds what is left from `from` to `to` as an integral and corrections at its ends; false for too rough terms. */
function addIntegral(total: Total, term: Term, from: number, to: number, step: 1 | -1, passed: number): boolean {
  const near = edgeCorrection(term, from, step);
  const far = Number.isFinite(to) ? edgeCorrection(term, to, step === 1 ? -1 : 1) : { value: 0, error: 0 };
  const error = near.error + far.error;
  if (!(error <= 2 ** -54 * total.magnitude)) return false;
  // nobody knows how far the bulk still reaches: look at every scale
  const points = [from];
  const reach = Number.isFinite(to) ? Math.abs(to - from) / 8 : 8 * passed;
  for (let distance = 8 * passed; distance <= reach; distance *= 8) points.push(from + step * distance);
  points.push(to);
  const { value, errorBound, evaluations } = integrate(term, step === 1 ? points : points.toReversed(), {
    relative: 1e-15,
    absolute: 2 ** -56 * total.magnitude,
  });
  total.terms += evaluations;
  add(total, near.value + far.value);
  add(total, value);
  total.error += error + errorBound;
  return true;
}

/** Adds the terms from `from` to `to`, in this order, until what is left is negligible. */
function addOneWay(total: Total, term: Term, from: number, to: number, step: 1 | -1, options: SeriesOptions): void {
  const { smooth = false, maxTerms = 4_000_000 } = options;
  const count = Math.abs(to - from) + 1;
  let before = 0;
  let zeros = 0;
  let tail = Infinity;
  // Ratios of neighbours at two powers of two, to see where they tend to: 1 for an algebraic tail.
  let [older, olderAt, newer, newerAt] = [1, 0, 1, 0];
  for (let n = 0; n < count; n++) {
    if (n === maxTerms) {
      total.error += tail;
      return;
    }
    if (smooth && n >= DIRECT_TERMS && (n & (n - 1)) === 0 && count - n > 2 * DIRECT_TERMS) {
      if (addIntegral(total, term, from + step * n, to, step, n)) return;
    }
    const value = term(from + step * n);
    add(total, value);
    total.terms++;
    if (!Number.isFinite(value)) return;
    const size = Math.abs(value);
    zeros = size === 0 ? zeros + 1 : 0;
    if (zeros >= (total.magnitude > 0 ? ZEROS : ZEROS_AT_FIRST)) return;
    const ratio = size / before;
    before = size;
    if (n < 4 || size === 0) continue;
    if ((n & (n - 1)) === 0) [older, olderAt, newer, newerAt] = [newer, newerAt, ratio, n];
    const scale = n / olderAt;
    const limit = (scale * ratio - older) / (scale - 1);
    const bound = Math.max(ratio, newer, Number.isFinite(limit) ? limit : 1);
    tail = bound < 1 ? (size * bound) / (1 - bound) : Infinity;
    if (tail <= NEGLIGIBLE * total.magnitude) {
      total.error += tail;
      return;
    }
  }
}

/**
 * Σ term(x) over the integers low ≤ x ≤ high, either of which may be infinite, from `start` outwards both ways. A way
 * ends where the ratio of neighbours, and what it tends to, bound what is left as a geometric series. A long smooth tail
 * (the option `smooth`) is integrated after a few hundred terms, with Gregory's correction of its ends.
 * @param start an integer near the bulk of the sum, moved into [low, high]. Where the terms are 0 for thousands before
 * the bulk, it is not found.
 * @returns the value, what it may be off by, and the terms taken; 0 for high < low.
 * @throws RangeError naming start, low or high unless start is an integer, low and high integers or infinite.
 * @error 1e-15 of Σ|terms| where a ratio test ends the sum, 1e-14 where an integral does, more where doubles near start
 * are coarse against the width of the bulk (1e-12 for a Poisson of mean 1e10); `errorBound` says.
 * @source Neumaier (1974), ZAMM 54, 39–51
 */
export function sumSeries(
  term: Term,
  start: number,
  low: number,
  high: number,
  options: SeriesOptions = {},
): SeriesSum {
  if (!Number.isInteger(start)) throw new RangeError(`start must be an integer, got ${start}`);
  for (const [name, end] of [['low', low], ['high', high]] as const) {
    if (!Number.isInteger(end) && Math.abs(end) !== Infinity) {
      throw new RangeError(`${name} must be an integer or infinite, got ${end}`);
    }
  }
  const total: Total = { sum: runningSum(), magnitude: 0, error: 0, terms: 0 };
  const from = Math.min(Math.max(start, low), high);
  if (low <= high) {
    addOneWay(total, term, from, high, 1, options);
    if (from > low) addOneWay(total, term, from - 1, low, -1, options);
  }
  const { error, magnitude, terms } = total;
  const value = total.sum.value();
  if (Number.isNaN(value)) return { value, errorBound: value, terms };
  if (!Number.isFinite(value)) return { value, errorBound: error === Infinity ? error : 0, terms };
  return { value, errorBound: error + 2 ** -52 * magnitude, terms };
}
