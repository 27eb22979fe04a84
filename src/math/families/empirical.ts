import { compensatedSum } from '../divergence/compensatedSum';
import type { Family } from './family';
import { requireMasses } from './requireParameter';

export interface EmpiricalParams {
  readonly counts: readonly number[];
}

const share = (counts: readonly number[], x: number): number => (counts[x] ?? 0) / compensatedSum(counts);

/**
 * The relative frequencies of counts: P(X = x) = counts[x] / Σ counts for x = 0, …, K. Parameter: counts, K + 1 numbers ≥ 0.
 * @throws RangeError naming the entry of `counts` that is negative or not finite, or `counts` when all are 0.
 * @error 2 ulp.
 */
export const empirical: Family<EmpiricalParams> = {
  example: { counts: [2, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7] },
  support: ({ counts }) => ({ low: 0, high: counts.length - 1 }),
  prob: ({ counts }, x) => share(counts, x),
  logProb: ({ counts }, x) => {
    requireMasses('counts', counts);
    return Math.log(share(counts, x));
  },
  python: ({ counts }) => `np.log(np.array([${counts.join(', ')}]) / ${compensatedSum(counts)})`,
};
