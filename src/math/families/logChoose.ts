import { compensatedSum } from '../divergence/compensatedSum';

/** Past this the coefficient itself overflows. */
const LARGEST_PRODUCT = 1000;

/**
 * log C(n, k) for integers 0 ≤ k ≤ n, in nats. Up to n = 1000 the coefficient is multiplied out (exactly while it is below
 * 2⁵³: every partial product is an integer), beyond that Σ log((n − k + i)/i) is summed with compensation.
 * @returns 0 for k = 0 and k = n; NaN where k is outside 0 … n.
 * @error 2 ulp while the coefficient is below 2⁵³; else k · 2⁻⁵² absolute.
 */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NaN;
  const terms = Math.min(k, n - k);
  if (n > LARGEST_PRODUCT) {
    return compensatedSum(Float64Array.from({ length: terms }, (_, i) => Math.log((n - i) / (i + 1))));
  }
  let coefficient = 1;
  for (let i = 1; i <= terms; i++) coefficient = (coefficient * (n - terms + i)) / i;
  return Math.log(coefficient);
}
