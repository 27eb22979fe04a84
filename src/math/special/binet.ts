import { artanhTail } from './artanhTail';
import { STIRLING_COEFFICIENTS, stepsToStirling } from './stirling';

/** μ(x) − μ(x + 1) = (x + ½)·log(1 + 1/x) − 1 = artanh(z)/z − 1, z = 1/(2x + 1). */
function stepDown(x: number): number {
  const z = 1 / (2 * x + 1);
  return z < 0.5 ? artanhTail(z) / z : (x + 0.5) * (Math.log1p(x) - Math.log(x)) - 1;
}

/**
 * Binet's function μ(x) = log Γ(x) − (x − ½)·log x + x − ½·log 2π, what Stirling's formula leaves out, for x > 0.
 * @returns > 0: near 1/(12x) for large x, Infinity for 0; NaN below.
 * @error 1e-15 relative for every x.
 * @source NIST Digital Library of Mathematical Functions, 5.11.1
 */
export function binet(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  const steps = stepsToStirling(x, x);
  const far = x + steps;
  let sum = 0;
  for (let n = STIRLING_COEFFICIENTS.length - 1; n >= 0; n--) sum = (sum + (STIRLING_COEFFICIENTS[n] ?? 0)) / far;
  for (let k = steps - 1; k >= 0; k--) sum += stepDown(x + k);
  return sum;
}
