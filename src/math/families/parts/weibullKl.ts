import { expm1Minus } from '../../special/expm1Minus';
import { logGammaBregman } from '../../special/logGammaBregman';
import type { WeibullParams } from '../weibull';
import { weibullLogMoment } from './weibullLogMoment';

/**
 * KL(p ‖ q) of two Weibull laws, in nats. With a = k_q/kₚ and M = log E_p[(X/λ_q)^k_q] = k_q·log(λₚ/λ_q) + log Γ(1 + a) it
 * is (eᴹ − 1 − M) + (log Γ(a) − log Γ(1) − (a − 1)·ψ(1)): a divergence of scales, 0 at the scale of q that fits best, and
 * one of shapes. Both are ≥ 0 and of the second order in the differences of the parameters.
 * @returns ≥ 0, exactly 0 for equal parameters; Infinity where it exceeds the doubles.
 * @error 7e-15 relative, nearly equal parameters and results of 1e200 included.
 * @source Bauckhage (2013), arXiv:1310.3713
 */
export function weibullKl(p: WeibullParams, q: WeibullParams): number {
  const { hi, lo } = weibullLogMoment(p, q);
  const ofScales = Math.abs(hi) <= 1 ? expm1Minus(hi + lo) : Math.exp(hi) * (1 + lo) - 1 - hi;
  return ofScales + logGammaBregman(q.k / p.k, 1, (q.k - p.k) / p.k);
}
