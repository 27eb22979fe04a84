import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { logOfRatio } from '../divergence/logOfRatio';
import { expm1Minus } from '../special/expm1Minus';
import { logGammaBregman } from '../special/logGammaBregman';
import type { WeibullParams } from './weibull';

const DIGAMMA_AT_2 = digamma(2);

/** log Γ(2 + d), for small d in digits of d. */
const logGammaFrom2 = (d: number): number =>
  Math.abs(d) < 0.5 ? d * DIGAMMA_AT_2 + logGammaBregman(2 + d, 2, d) : gammaln(2 + d);

/**
 * KL(p ‖ q) of two Weibull laws, in nats. With a = k_q/kₚ and M = log E_p[(X/λ_q)^k_q] = k_q·log(λₚ/λ_q) + log Γ(1 + a) it
 * is (eᴹ − 1 − M) + (log Γ(a) − log Γ(1) − (a − 1)·ψ(1)): a divergence of scales, at the scale of q that fits best 0, and
 * one of shapes. Both are ≥ 0 and of the second order in the differences of the parameters.
 * @returns ≥ 0, exactly 0 for equal parameters; Infinity where it exceeds the doubles.
 * @error 2e-15 relative, nearly equal parameters included; where M is large 1 ulp of M's larger term.
 * @source Bauckhage (2013), arXiv:1310.3713
 */
export function weibullKl(p: WeibullParams, q: WeibullParams): number {
  const d = (q.k - p.k) / p.k;
  const logScales = logOfRatio(p.lambda, q.lambda, Math.log(p.lambda), Math.log(q.lambda));
  const moment = q.k * logScales + logGammaFrom2(d);
  return expm1Minus(moment) + logGammaBregman(q.k / p.k, 1, d);
}
