import { log1pMinus } from './log1pMinus';
import { DIGAMMA_COEFFICIENTS, stepsToStirling } from './stirling';

/**
 * log x − ψ(x) for x > 0, without cancellation: δ(x) = δ(x + 1) + 1/x − log(1 + 1/x), and the asymptotic series far out.
 * Of a gamma distribution of shape x it is log E[X] − E[log X].
 * @returns > 0: near 1/(2x) for large x, near 1/x for small; Infinity for 0; NaN below.
 * @error 1e-15 relative for every x.
 * @source NIST Digital Library of Mathematical Functions, 5.5.2, 5.11.2
 */
export function logMinusDigamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  const steps = stepsToStirling(x, x);
  const far = x + steps;
  let sum = 0;
  for (let n = DIGAMMA_COEFFICIENTS.length - 1; n >= 0; n--) sum = (sum + (DIGAMMA_COEFFICIENTS[n] ?? 0)) / far;
  for (let k = steps - 1; k >= 0; k--) sum -= log1pMinus(1 / (x + k));
  return sum;
}
