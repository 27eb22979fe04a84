import erfc from '@stdlib/math-base-special-erfc';
import { erfcx } from './erfcx';
import { gaussianExp } from './gaussianExp';

/**
 * φ(z)/Φ(z), the slope of log Φ: the standard normal's reversed hazard (for the hazard φ/(1 − Φ) give −z).
 * @returns ≥ 0: near −z for very negative z, 0 for Infinity.
 * @error 1e-15 relative for every z, underflow apart.
 */
export function normalHazard(z: number): number {
  const scale = Math.sqrt(2 / Math.PI);
  if (z < 0) return z === -Infinity ? Infinity : scale / erfcx(-z * Math.SQRT1_2);
  return (scale * gaussianExp(z)) / erfc(-z * Math.SQRT1_2);
}
