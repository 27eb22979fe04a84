import { runningSum } from '../divergence/runningSum';
import type { IntegerSupport } from '../families/family';
import { firstInteger } from './firstInteger';

/** Mass this many standard deviations below the mean is below 1e-300 for every family whose left tail is light. */
const REACH = 40;

/** No sum of later masses of an infinite support can be seen beside 1 once one of them is below this. */
const NOTHING = 1e-30;

interface Cumulative {
  readonly cdf: (x: number) => number;
  readonly quantile: (u: number) => number;
}

/**
 * P(X ≤ x) and its inverse by summing masses upwards from the low end (or 40 standard deviations below the mean, whichever
 * is higher), as far as has been asked; sums are kept.
 * @returns quantile: the smallest x with P(X ≤ x) ≥ u; the last x that still adds mass where rounding keeps the sum
 * below u.
 * @error n · 2⁻⁵³ absolute over n summed masses, compensated: 2 ulp.
 */
export function cumulative(
  prob: (x: number) => number,
  { low, high }: IntegerSupport,
  { mean, variance }: { readonly mean: number; readonly variance: number },
): Cumulative {
  const first = Math.max(low, Math.floor(mean - REACH * Math.sqrt(variance)));
  const totals: number[] = [];
  const sum = runningSum();
  let lastMass = Infinity;
  // A mass of 0 may be a hole in a finite support; in an infinite one the tail has underflowed.
  const isExhausted = (): boolean => {
    const x = first + totals.length - 1;
    return x >= high || (high === Infinity && x > mean && lastMass < NOTHING);
  };
  const extend = (): void => {
    lastMass = prob(first + totals.length);
    sum.add(lastMass);
    totals.push(Math.min(1, sum.value()));
  };
  return {
    cdf: (x) => {
      if (x < first) return 0;
      if (x >= high) return 1;
      const at = Math.floor(x) - first;
      while (totals.length <= at && !isExhausted()) extend();
      return totals[Math.min(at, totals.length - 1)] ?? 1;
    },
    quantile: (u) => {
      while (!isExhausted() && (totals.at(-1) ?? 0) < u) extend();
      return first + firstInteger((at) => (totals[at] ?? 1) >= u, -1, totals.length - 1);
    },
  };
}
