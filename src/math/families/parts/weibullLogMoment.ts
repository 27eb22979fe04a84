import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { logOfRatio } from '../../divergence/logOfRatio';
import { exactProduct, plus, times } from '../../special/doubleDouble';
import type { DoubleDouble } from '../../special/doubleDouble';
import { logDoubleDouble } from '../../special/logDoubleDouble';
import { logGammaBregman } from '../../special/logGammaBregman';
import { stirlingError } from '../../special/stirlingError';
import type { WeibullParams } from '../weibull';

const DIGAMMA_AT_2 = digamma(2);
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
const STIRLING_FROM = 10;

const single = (hi: number): DoubleDouble => ({ hi, lo: 0 });

/** log Γ(1 + k_q/kₚ), in digits of k_q − kₚ where that is small, and in twice a double's where it is large. */
function logGammaOfRatio(kQ: number, kP: number): DoubleDouble {
  const d = (kQ - kP) / kP;
  if (Math.abs(d) < 0.5) return single(d * DIGAMMA_AT_2 + logGammaBregman(2 + d, 2, d));
  const a = kQ / kP;
  if (!(a >= STIRLING_FROM && a < Infinity)) return single(gammaln(1 + a));
  const back = exactProduct(a, kP);
  const rest = (kQ - back.hi - back.lo) / kP;
  const small = HALF_LOG_TWO_PI + stirlingError(a) + rest * digamma(1 + a);
  const logA = logDoubleDouble(a);
  // a + ½ may be rounded
  return plus(plus(times(single(a), logA), single(-a)), single(small + logA.hi / 2));
}

/** log(λₚ/λ_q), in digits of λₚ − λ_q where that is small. */
function logOfScales(lambdaP: number, lambdaQ: number): DoubleDouble {
  const ratio = lambdaP / lambdaQ;
  const isNear = Math.abs(ratio - 1) < 0.5;
  if (isNear || !(ratio > 1e-290 && ratio < Infinity)) {
    return single(logOfRatio(lambdaP, lambdaQ, Math.log(lambdaP), Math.log(lambdaQ)));
  }
  const { hi, lo } = logDoubleDouble(ratio);
  const back = exactProduct(ratio, lambdaQ);
  return { hi, lo: lo + (lambdaP - back.hi - back.lo) / lambdaP };
}

/**
 * log E_p[(X/λ_q)^k_q] = k_q·log(λₚ/λ_q) + log Γ(1 + k_q/kₚ) of two Weibull laws, as an unevaluated sum: its exponential
 * magnifies what a rounding of two large terms leaves.
 * @returns exactly 0 for equal parameters.
 * @error 1e-15 of the larger of 1 and k_q/kₚ if below 10, and of k_q·log(λₚ/λ_q) where the scales agree within 1/2.
 */
export function weibullLogMoment(p: WeibullParams, q: WeibullParams): DoubleDouble {
  return plus(times(single(q.k), logOfScales(p.lambda, q.lambda)), logGammaOfRatio(q.k, p.k));
}
