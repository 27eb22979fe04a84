import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { exactSum, plus, times } from './doubleDouble';
import type { DoubleDouble } from './doubleDouble';
import { logDoubleDouble } from './logDoubleDouble';
import { STIRLING_COEFFICIENTS, STIRLING_FROM } from './stirling';

/** e to this is no double any more, and e to minus this is 0. */
const OVERFLOWS = 746;

/** log Γ(1 + r), to twice a double's digits as far as it is large, by Stirling's formula. */
function logFactorial(r: DoubleDouble): DoubleDouble {
  if (r.hi < STIRLING_FROM) return exactSum(gammaln(1 + r.hi), r.lo * digamma(1 + r.hi));
  const series = STIRLING_COEFFICIENTS.reduceRight((sum, c) => (sum + c) / r.hi, 0);
  const logR = plus(logDoubleDouble(r.hi), { hi: r.lo / r.hi, lo: 0 });
  const powers = plus(times(r, logR), { hi: -r.hi, lo: -r.lo });
  return plus(powers, exactSum(logR.hi / 2 + Math.log(2 * Math.PI) / 2, series));
}

/**
 * Γ(1 + r)·e⁻ˢ of an r ≥ 0 and a shift s given to twice a double's digits: E[exp(−(s + rZ))] of a standard Gumbel Z.
 * @returns ≥ 0; Infinity or 0 where it leaves the doubles.
 * @error 3e-15 relative, as near as that to overflow.
 * @source NIST Digital Library of Mathematical Functions, 5.11.1
 */
export function gammaTimesExp(r: DoubleDouble, shift: DoubleDouble): number {
  if (r.hi === Infinity || Math.abs(shift.hi) === Infinity) return shift.hi === Infinity ? 0 : Infinity;
  const exponent = plus(logFactorial(r), { hi: -shift.hi, lo: -shift.lo });
  // So far out the lower half has no digits left, nor does it matter.
  if (Math.abs(exponent.hi) > OVERFLOWS) return exponent.hi > 0 ? Infinity : 0;
  return Math.exp(exponent.hi) * (1 + exponent.lo);
}
