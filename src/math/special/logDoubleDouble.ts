import { exactProduct, exactSum } from './doubleDouble';
import type { DoubleDouble } from './doubleDouble';
import { expDoubleDouble } from './expDoubleDouble';

/**
 * log x to twice a double's digits, for normal doubles x > 0: one step of Newton's method from Math.log, whose error it
 * measures as x·exp(−log x) − 1.
 * @returns Math.log(x) alone for what is not a normal double above 0.
 * @error 1e-31 + 1e-30 relative.
 */
export function logDoubleDouble(x: number): DoubleDouble {
  const hi = Math.log(x);
  if (!(x >= 2 ** -1022 && x < Infinity)) return { hi, lo: 0 };
  const inverse = expDoubleDouble(-hi);
  // in two steps, for 2^exponent itself may overflow
  const half = Math.trunc(inverse.exponent / 2);
  const scaled = x * 2 ** half * 2 ** (inverse.exponent - half);
  const product = exactProduct(scaled, inverse.hi);
  return exactSum(hi, product.hi - 1 + (product.lo + scaled * inverse.lo));
}
