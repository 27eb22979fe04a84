import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { exactSum, plus, times } from '../losses/doubleDouble';
import type { DoubleDouble } from '../losses/doubleDouble';
import { expDoubleDouble } from '../losses/expDoubleDouble';
import { STIRLING_COEFFICIENTS, STIRLING_FROM } from './stirling';

/** log x, x > 0, to twice a double's digits: y = log x rounded, and (x − eʸ)/eʸ. */
function logDoubleDouble({ hi, lo }: DoubleDouble): DoubleDouble {
  const y = Math.log(hi);
  const power = expDoubleDouble(y);
  const scale = 2 ** -power.exponent;
  return exactSum(y, (hi * scale - power.hi - power.lo + lo * scale) / (power.hi + power.lo));
}

/** log Γ(1 + r), to twice a double's digits as far as it is large, by Stirling's formula. */
function logFactorial(r: DoubleDouble): DoubleDouble {
  if (r.hi < STIRLING_FROM) return exactSum(gammaln(1 + r.hi), r.lo * digamma(1 + r.hi));
  const series = STIRLING_COEFFICIENTS.reduceRight((sum, c) => (sum + c) / r.hi, 0);
  const logR = logDoubleDouble(r);
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
  return Math.exp(exponent.hi) * (1 + exponent.lo);
}
