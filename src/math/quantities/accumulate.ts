import { compensatedSum } from '../divergence/compensatedSum';
import type { Method } from '../divergence/quantity';
import type { ContinuousLaw, DiscreteLaw, Law } from '../law/law';
import { integrate } from '../quadrature/integrate';
import { sumSeries } from '../quadrature/sumSeries';
import { bulkOf } from './bulkOf';
import { outline } from './outline';
import { tailSum } from './tailSum';

export interface Accumulated {
  readonly value: number;
  readonly method: Method;
  /** Absolute. */
  readonly errorBound: number;
}

/** Each term of a sum is good to a few ulp. */
const RELATIVE_BOUND = 2e-15;

/** A bulk of more outcomes than this is summed from the mean outwards, this many at most; the bound says what is missing. */
const MOST_TERMS = 1e6;
const MOST_TAIL_TERMS = 4e6;

const isContinuous = (law: Law): law is ContinuousLaw => law.kind === 'continuous';
const isDiscrete = (law: Law): law is DiscreteLaw => law.kind === 'discrete';

/**
 * Every outcome of the bulks of the laws and what lies between them (a series that is judged by its next terms would stop
 * in a valley between two of them), then outwards.
 */
function sum(laws: readonly DiscreteLaw[], f: (x: number) => number): Accumulated {
  const low = Math.min(...laws.map(({ support }) => support.low));
  const high = Math.max(...laws.map(({ support }) => support.high));
  const bulks = laws.map(bulkOf);
  const from = Math.min(...bulks.map((bulk) => bulk.low));
  const to = Math.max(...bulks.map((bulk) => bulk.high));
  if (to - from > MOST_TERMS) {
    const [first] = laws;
    const middle = first && (!first.tails && Number.isFinite(first.mean) ? Math.round(first.mean) : first.quantile(0.5));
    const start = Math.min(Math.max(middle ?? low, low), high);
    const { value, errorBound } = sumSeries(f, start, low, high, { maxTerms: MOST_TERMS / 2 });
    return { value, method: 'sum', errorBound: errorBound + RELATIVE_BOUND * Math.abs(value) };
  }
  const terms = Float64Array.from({ length: to - from + 1 }, (_, i) => f(from + i));
  const below = from > low ? tailSum(laws, f, from - 1, -1, MOST_TAIL_TERMS) : null;
  const above = to < high ? tailSum(laws, f, to + 1, 1, MOST_TAIL_TERMS) : null;
  const value = compensatedSum([compensatedSum(terms), below?.value ?? 0, above?.value ?? 0]);
  const scale = compensatedSum(terms.map(Math.abs));
  return {
    value,
    method: 'sum',
    errorBound: RELATIVE_BOUND * scale + (below?.errorBound ?? 0) + (above?.errorBound ?? 0),
  };
}

/**
 * ∫ f(x) dx where any of the densities is, and ∫|f|.
 * @error what is returned beside the value; the magnitude is as good as the nodes have it.
 */
export function accumulateIntegral(laws: readonly ContinuousLaw[], f: (x: number) => number): Accumulated & { readonly magnitude: number } {
  const { value, errorBound, magnitude } = integrate(f, outline(laws));
  return { value, method: 'quadrature', errorBound, magnitude };
}

/**
 * Σ f(x) over the integers, or ∫ f(x) dx over the reals, where any of the laws has mass.
 * @param laws all of one kind
 * @error what is returned beside the value: 2e-15 of Σ|f| a sum, the estimate of the adaptive rule an integral.
 */
export function accumulate(laws: readonly Law[], f: (x: number) => number): Accumulated {
  if (laws.every(isDiscrete)) return sum(laws, f);
  return accumulateIntegral(laws.filter(isContinuous), f);
}
