import type { Quantity } from '../divergence/quantity';
import { LOG_SQRT_2PI } from '../gaussianMixture/logSqrt2Pi';
import type { Law } from '../law/law';
import { closedFormQuantity } from './closedFormQuantity';

/**
 * H(p, q) = log σ + ½ log 2π + ((E[x] − μ)² + Var[x]) / 2σ² of a normal q, in nats: nothing but the mean and the variance of p
 * counts, which a family knows.
 * @returns null where q is not normal, p has no family, or its moments are not finite.
 * @error as the moments, and 1e-13 of the sum of the sizes of the terms.
 */
export function crossEntropyUnderNormal(p: Law, q: Law): Quantity | null {
  if (p.kind !== 'continuous' || p.distribution === null || q.distribution?.family !== 'normal') return null;
  const { mu, sigma } = q.distribution.params;
  const constant = Math.log(sigma) + LOG_SQRT_2PI;
  const square = (((p.mean - mu) / sigma) ** 2 + p.variance / sigma / sigma) / 2;
  const value = constant + square;
  if (!Number.isFinite(value)) return null;
  return { ...closedFormQuantity(value), errorBound: closedFormQuantity(Math.abs(constant) + square).errorBound };
}
