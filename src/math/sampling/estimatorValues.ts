import { logRatio } from '../divergence/contributions';
import type { Pmf } from '../families/pmf';
import { klEstimators } from './klEstimators';
import type { KlEstimatorName } from './klEstimators';

/**
 * What each outcome contributes, when drawn from q, to the estimate of KL(q ‖ p), in nats: index = outcome. The
 * estimate from samples is the mean of these values over them (see `runningMoments`).
 * @returns Infinity where p has no mass and q has; NaN where q has none, since such an outcome is never drawn.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 1e-15 relative, and what rounding of log r brings.
 * @source Schulman (2020), as `klEstimators`
 */
export function estimatorValues(p: Pmf, q: Pmf, estimator: KlEstimatorName): Float64Array {
  const { value } = klEstimators[estimator];
  return logRatio(p, q).map((logR, x) => (q.logProbs[x] === -Infinity ? Number.NaN : value(logR)));
}
