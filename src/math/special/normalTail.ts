import erfc from '@stdlib/math-base-special-erfc';
import { erfcx } from './erfcx';
import { gaussianExp } from './gaussianExp';

/**
 * P(Z > z) = erfc(z/√2)/2 of a standard normal Z, without what the rounding of z/√2 costs in the tail.
 * @returns 0 … 1.
 * @error 1e-15 relative for every z, underflow apart.
 */
export function normalTail(z: number): number {
  if (z < 1 || z === Infinity) return erfc(z * Math.SQRT1_2) / 2;
  return (erfcx(z * Math.SQRT1_2) * gaussianExp(z)) / 2;
}
