import { compensatedSum } from '../../divergence/compensatedSum';

/**
 * Mean and variance of the outcomes 0, …, K under masses ≥ 0 that need not sum to 1.
 * @returns NaN twice where all masses are 0.
 * @error 1e-15 relative: the variance is summed about the mean.
 */
export function massMoments(masses: readonly number[]): { readonly mean: number; readonly variance: number } {
  const total = compensatedSum(masses);
  const mean = compensatedSum(masses.map((mass, x) => mass * x)) / total;
  return { mean, variance: compensatedSum(masses.map((mass, x) => mass * (x - mean) ** 2)) / total };
}
