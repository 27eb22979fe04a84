import { compensatedSum } from '../divergence/compensatedSum';
import type { Quantity } from '../divergence/quantity';
import type { Distribution } from '../families';
import { LOG_SQRT_2PI } from '../gaussianMixture/logSqrt2Pi';
import type { Law } from '../law/law';
import { centredPair } from './centredPair';
import { closedFormQuantity } from './closedFormQuantity';

/** What a mean may be off by, as a share of it. */
const MEAN_ULPS = 2 ** -50;

/** The weights of a mixture may miss 1 by a little: the density has them as given, and the moments divide by their sum. */
const missingMass = (distribution: Distribution): number =>
  distribution.family === 'gaussianMixture' ? Math.abs(1 - compensatedSum(distribution.params.weights)) : 0;

/**
 * H(p, q) = log σ + ½ log 2π + ((E[x] − μ)² + Var[x]) / 2σ² of a normal q, in nats: nothing but the mean and the variance of p
 * counts, which a family knows.
 * @returns null where q is not normal, p has no family, or its moments are not finite.
 * @error 1e-13 of the sum of the sizes of the terms, four ulp of the means beside σ, and what the weights of a mixture miss of 1.
 */
export function crossEntropyUnderNormal(p: Law, q: Law): Quantity | null {
  if (p.kind !== 'continuous' || p.distribution === null || q.distribution?.family !== 'normal') return null;
  // Far from 0 a mean has too few digits beside a narrow q.
  const [near, model] = centredPair(p, q);
  const { distribution } = near;
  if (distribution === null || model.distribution?.family !== 'normal') return null;
  const { mu, sigma } = model.distribution.params;
  const constant = Math.log(sigma) + LOG_SQRT_2PI;
  const apart = (near.mean - mu) / sigma;
  const square = (apart ** 2 + near.variance / sigma / sigma) / 2;
  const value = constant + square;
  if (!Number.isFinite(value)) return null;
  const scale = Math.abs(constant) + square;
  const ofMean = MEAN_ULPS * Math.abs(apart) * ((Math.abs(near.mean) + Math.abs(mu)) / sigma);
  return { ...closedFormQuantity(value), errorBound: closedFormQuantity(scale).errorBound + ofMean + missingMass(distribution) * scale };
}
