import { requireSample } from './requireSample';

/**
 * How often each outcome 0, …, outcomes − 1 occurs among the samples: what the family `empirical` takes as `counts`.
 * @returns one count an outcome; they sum to the number of samples.
 * @throws RangeError naming the sample that is no outcome.
 */
export function empiricalCounts(samples: ArrayLike<number>, outcomes: number): readonly number[] {
  const counts = Array.from({ length: outcomes }, () => 0);
  for (let i = 0; i < samples.length; i++) {
    const x = requireSample(samples, i, outcomes);
    counts[x] = (counts[x] ?? 0) + 1;
  }
  return counts;
}
