import { stirlingError } from './stirlingError';

/** log(part/(part + rest)). */
const logShare = (part: number, rest: number): number =>
  part > rest ? Math.log1p(-rest / (part + rest)) : Math.log(part / (part + rest));

/**
 * log B(a, b) = log Γ(a) + log Γ(b) − log Γ(a + b) for a, b > 0. By Stirling's formula, exact with Binet's function μ,
 * a·log(a/s) + b·log(b/s) + ½·log(2πs/ab) + μ(a) + μ(b) − μ(s), s = a + b, where nothing large cancels.
 * @returns NaN for a negative argument.
 * @error 2e-15 of the largest of its parts.
 * @source NIST Digital Library of Mathematical Functions, 5.12.1, 5.11.1
 */
export function logBeta(a: number, b: number): number {
  const s = a + b;
  const logs = a * logShare(a, b) + b * logShare(b, a) + Math.log((2 * Math.PI * s) / a / b) / 2;
  return logs + stirlingError(a) + stirlingError(b) - stirlingError(s);
}
