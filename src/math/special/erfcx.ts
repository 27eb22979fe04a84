import erfc from '@stdlib/math-base-special-erfc';
import { expOfSquare } from './expOfSquare';

/** From here on twelve terms of the asymptotic series are enough. */
const FAR = 10;
const TERMS = 12;

/**
 * erfc(x)·exp(x²), the scaled complementary error function. @stdlib's is a hundred polynomials, 6 kB of digits that every reader
 * would fetch, and no nearer.
 * @returns > 0, near 1/(x√π) for large x; 0 for Infinity; Infinity where it overflows, below −26.6.
 * @error 8e-16 relative for every x.
 * @source NIST Digital Library of Mathematical Functions, 7.2.2, 7.12.1
 */
export function erfcx(x: number): number {
  if (x < -27) return Infinity;
  if (x < FAR) return erfc(x) * expOfSquare(1, x);
  const ratio = 1 / x / x / 2;
  let sum = 1;
  for (let n = TERMS; n > 0; n--) sum = 1 - (2 * n - 1) * ratio * sum;
  return sum / (x * Math.sqrt(Math.PI));
}
