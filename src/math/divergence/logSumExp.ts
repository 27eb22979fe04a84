import { compensatedSum } from './compensatedSum';

/**
 * log Σ exp(values), without overflow or underflow of the exponentials.
 * @returns −Infinity for no values or only −Infinity; Infinity where a value is.
 * @error 2 ulp, or 1e-15 absolute where that is more, on values taken as exact.
 */
export function logSumExp(values: Float64Array): number {
  const largest = values.reduce((most, value) => Math.max(most, value), -Infinity);
  if (Math.abs(largest) === Infinity) return largest;
  return largest + Math.log(compensatedSum(values.map((value) => Math.exp(value - largest))));
}
