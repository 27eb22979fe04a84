import digamma from '@stdlib/math-base-special-digamma';
import { trigamma } from './trigamma';

/** The digamma function at 1, minus Euler's constant. */
const DIGAMMA_AT_1 = -0.5772156649015329;

/**
 * The x > 0 with ψ(x) = y, by Newton's method.
 * @returns 0 for −Infinity; Infinity for y > 709.
 * @error 4e-16·(1 + |y|/(x·ψ′(x))) relative: what a rounding of y costs.
 * @source Minka (2000), Estimating a Dirichlet distribution, appendix C
 */
export function inverseDigamma(y: number): number {
  if (y === -Infinity) return 0;
  if (y > 40) return Math.exp(y);
  let x = y >= -2.22 ? Math.exp(y) + 0.5 : 1 / (DIGAMMA_AT_1 - y);
  // quadratic from the start on: five steps give every double, the rest is for rounding
  for (let step = 0; step < 8; step++) {
    const next = x - (digamma(x) - y) / trigamma(x);
    if (next === x) break;
    x = next;
  }
  return x;
}
