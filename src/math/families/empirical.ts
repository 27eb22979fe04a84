import { compensatedSum } from '../divergence/compensatedSum';
import type { DiscreteFamily } from './family';
import { massMoments } from './parts/massMoments';
import { requireMasses } from './requireParameter';

export interface EmpiricalParams {
  readonly counts: readonly number[];
}

/** The relative frequencies, their sum computed once. */
function shares(counts: readonly number[]): (x: number) => number {
  const total = compensatedSum(counts);
  return (x) => (counts[x] ?? 0) / total;
}

/**
 * The relative frequencies of counts: P(X = x) = counts[x] / Σ counts for x = 0, …, K. Parameter: counts, K + 1 numbers ≥ 0.
 * Data, not a model: nothing in it is free, and it is not written as an exponential family.
 * @throws RangeError naming the entry of `counts` that is negative or not finite, or `counts` when all are 0.
 * @error logProb 2 ulp; mean and variance 1e-15 relative.
 * @source van der Vaart (1998), Asymptotic Statistics, ch. 19
 */
export const empirical: DiscreteFamily<EmpiricalParams> = {
  kind: 'discrete',
  example: { counts: [2, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7] },
  parameters: {},
  free: [],
  support: ({ counts }) => ({ low: 0, high: counts.length - 1 }),
  logProb: ({ counts }) => {
    requireMasses('counts', counts);
    const share = shares(counts);
    return (x) => Math.log(share(x));
  },
  prob: ({ counts }) => shares(counts),
  mean: ({ counts }) => massMoments(counts).mean,
  variance: ({ counts }) => massMoments(counts).variance,
};
