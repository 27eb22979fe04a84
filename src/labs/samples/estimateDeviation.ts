import type { SamplesResults } from './samplesResults';

/**
 * The standard deviation of what one draw says by an estimator: of those drawn, but Infinity where there is none to estimate, however small
 * that of the draws may look.
 */
export function estimateDeviation({ estimates, expectations }: Pick<SamplesResults, 'estimates' | 'expectations'>, k: number): number {
  if (!estimates) return Number.NaN;
  if (expectations && expectations.hasVariance[k] !== true) return Infinity;
  return Math.sqrt((estimates.squares[k] ?? Number.NaN) / (estimates.drawn - 1));
}
