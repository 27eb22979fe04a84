import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { accumulate } from './accumulate';
import { alphaDivergenceOf } from './alphaDivergenceOf';
import { closedFormQuantity } from './closedFormQuantity';
import { infiniteQuantity } from './infiniteQuantity';
import { klOf } from './klOf';
import { logPowerRatio } from './logPowerRatio';
import { requireSameKind } from './requireSameKind';

/** Past this share of missing overlap, log(1 − missing) would cancel; up to twice as much mass, it does not. */
const isSmall = (missing: number): boolean => missing > -1 && missing < 0.5;

/** log E_q[(p/q)ᵅ] from the integral itself: where it is far from 1. */
function logOfIntegral(p: Law, q: Law, alpha: number): { readonly value: number; readonly errorBound: number } {
  const exponent = (x: number): number => {
    const [logP, logQ] = [p.logProb(x), q.logProb(x)];
    return Math.min(logP, logQ) === -Infinity ? -Infinity : logQ + alpha * (logP - logQ);
  };
  const integral = accumulate([p, q], (x) => Math.exp(exponent(x)));
  return { value: Math.log(integral.value), errorBound: integral.errorBound / integral.value };
}

/** Whether two densities have a point in common at most, which no integral may take for mass. */
const touchAtMost = (p: Law, q: Law): boolean =>
  p.kind === 'continuous' && Math.max(p.support.low, q.support.low) >= Math.min(p.support.high, q.support.high);

/**
 * The Rényi divergence R_α(p ‖ q) = log E_q[(p/q)ᵅ] / (α − 1) of order α > 0, in nats, non-decreasing and continuous in α:
 * −2·log(1 − Hellinger²) at ½, KL(p ‖ q) at 1, log(1 + χ²) at 2.
 * @returns ≥ 0; Infinity for α ≥ 1 where p has mass and q has none, or the integral diverges in a tail, with the place;
 * for α < 1 where the supports are disjoint. A finite value whose integral is too large for a double is Infinity with
 * nothing named, and an infinite error bound.
 * @throws RangeError unless `alpha` is positive and finite, or unless p and q are both discrete or both continuous.
 * @error that of `alphaDivergenceOf`, through the logarithm.
 * @source van Erven & Harremoës (2014), IEEE Trans. Inf. Theory 60, 3797–3820
 */
export function renyiOf(p: Law, q: Law, alpha: number): Quantity {
  if (alpha === 1) return klOf(p, q);
  if (!(alpha > 0 && alpha < Infinity)) throw new RangeError(`alpha must be positive and finite, got ${alpha}`);
  requireSameKind(p, q);
  if (touchAtMost(p, q)) return infiniteQuantity({ outcomes: [], intervals: [p.support] });
  const divergence = alphaDivergenceOf(p, q, alpha);
  if (divergence.value === Infinity && divergence.errorBound === 0) return divergence;
  const log = logPowerRatio(p, q, alpha);
  if (log !== null) return closedFormQuantity(Math.max(0, log / (alpha - 1)));
  const missing = alpha * (1 - alpha) * divergence.value;
  if (isSmall(missing)) {
    const value = Math.log1p(-missing) / (alpha - 1);
    return { ...divergence, value, errorBound: (alpha * divergence.errorBound) / (1 - missing) };
  }
  const total = logOfIntegral(p, q, alpha);
  return { ...divergence, value: total.value / (alpha - 1), errorBound: total.errorBound / Math.abs(alpha - 1) };
}
