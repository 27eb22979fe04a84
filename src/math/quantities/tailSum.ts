import type { DiscreteLaw } from '../law/law';
import { sumSeries } from '../quadrature/sumSeries';

/** Beyond these levels a smooth tail is cut off: bins so far out have lost their width to rounding. */
const [LOW, HIGH] = [1e-13, 1 - 1e-13];

/**
 * Σ f(x) over the outcomes from `start` to the end that `step` leads to, where none of the laws has its bulk: one by one
 * until the terms no longer count, or integrated where all laws are smooth.
 * @param maxTerms that are looked at one by one.
 * @returns the sum and its bound; 0 where there is no such outcome.
 * @error as `sumSeries`; of a smooth tail up to what is left where 1e-13 of the mass is, which the bound counts.
 */
export function tailSum(
  laws: readonly DiscreteLaw[],
  f: (x: number) => number,
  start: number,
  step: 1 | -1,
  maxTerms: number,
): { readonly value: number; readonly errorBound: number } {
  const low = Math.min(...laws.map(({ support }) => support.low));
  const high = Math.max(...laws.map(({ support }) => support.high));
  if (start < low || start > high) return { value: 0, errorBound: 0 };
  if (!laws.every(({ isSmooth }) => isSmooth)) {
    return step === 1 ? sumSeries(f, start, start, high, { maxTerms }) : sumSeries(f, start, low, start, { maxTerms });
  }
  const end =
    step === 1
      ? Math.min(high, Math.max(start, ...laws.map(({ quantile }) => quantile(HIGH))))
      : Math.max(low, Math.min(start, ...laws.map(({ quantile }) => quantile(LOW))));
  const [from, to] = step === 1 ? [start, end] : [end, start];
  const { value, errorBound } = sumSeries(f, start, from, to, { maxTerms, smooth: true });
  // A tail that is a power of x holds about as much beyond the end as x times its density there.
  const beyond = end === (step === 1 ? high : low) ? 0 : Math.abs(f(end) * (end - start));
  return { value, errorBound: errorBound + beyond };
}
