import { stirlingError } from '../../special/stirlingError';

/** Up to here every coefficient is a safe integer. */
const LARGEST_PRODUCT = 56;

/**
 * log C(n, k) for integers 0 ≤ k ≤ n, in nats. Up to n = 56 the coefficient is multiplied out (exactly: every partial
 * product is an integer), beyond that Stirling's formula with its error: k·log(n/k) − (n − k)·log(1 − k/n) and small terms.
 * @returns 0 for k = 0 and k = n; NaN where k is outside 0 … n.
 * @error 4 ulp.
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities, §3
 */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NaN;
  const few = Math.min(k, n - k);
  if (few === 0) return 0;
  if (n > LARGEST_PRODUCT) {
    const rest = n - few;
    const small = Math.log(n / few / rest / (2 * Math.PI)) / 2 + stirlingError(n) - stirlingError(few) - stirlingError(rest);
    return small - rest * Math.log1p(-few / n) + few * Math.log(n / few);
  }
  let coefficient = 1;
  for (let i = 1; i <= few; i++) coefficient = (coefficient * (n - few + i)) / i;
  return Math.log(coefficient);
}
