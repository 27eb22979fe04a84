import { compensatedSum } from '../divergence/compensatedSum';
import { logRatio } from '../divergence/contributions';
import { oneParameterFamilies } from '../families/finite';
import type { FiniteDistributionOf, OneParameterName } from '../families/finite';
import type { Pmf } from '../families/pmf';
import { tabulate } from '../families/tabulate';
import { klEstimators } from './klEstimators';
import type { KlEstimatorName } from './klEstimators';

/**
 * Two gradients that are easily taken for one another, in nats per unit of θ, and what to average over samples for
 * each.
 */
export interface EstimatorGradients {
  /** d/dθ E_q[k]: the samples move with θ too. */
  readonly ofExpectation: number;
  /** E_q[∂k/∂θ]: what differentiating the estimate at fixed samples tends to. */
  readonly expectationOfGradient: number;
  /** score·k + ∂k/∂θ for each outcome: averages to `ofExpectation`. NaN where q_θ has no mass. */
  readonly unbiased: Float64Array;
  /** ∂k/∂θ for each outcome: averages to `expectationOfGradient`. NaN where q_θ has no mass. */
  readonly atFixedSamples: Float64Array;
}

/**
 * The gradients in θ of an estimator of KL(q_θ ‖ p) from samples x ∼ q_θ. The gradient of an estimate is not an
 * estimate of the gradient: differentiating the sampled mean of k treats the samples as constants, and with ∂(log r)/∂θ
 * = −score tends to 0 for k1 (E[score] = 0), to dKL(q_θ ‖ p)/dθ for k2, and to dKL(p ‖ q_θ)/dθ, the *other* direction,
 * for k3. d/dθ E[k] is dKL(q_θ ‖ p)/dθ for k1 and k3 (they are unbiased at every θ), but not for k2: its bias moves
 * with θ.
 * @returns infinite or NaN where KL(q_θ ‖ p) is infinite, or θ is at an end of its domain.
 * @throws RangeError naming the parameter of q_θ outside its domain.
 * @error 1e-14 relative to Σ|terms|.
 * @source Schulman (2020), as `klEstimators`; Mohamed et al. (2020), JMLR 21(132), §4 (the score-function gradient)
 */
export function estimatorGradients<F extends OneParameterName>(
  p: Pmf,
  model: FiniteDistributionOf<F>,
  estimator: KlEstimatorName,
): EstimatorGradients {
  const family = oneParameterFamilies[model.family];
  const { value, slope } = klEstimators[estimator];
  const q = tabulate(model, p.probs.length);
  const logR = logRatio(p, q);
  const scores = family.score(model.params);
  const perOutcome = (f: (logR: number, score: number) => number): Float64Array =>
    logR.map((log, x) => (q.logProbs[x] === -Infinity ? Number.NaN : f(log, scores(x)[0] ?? Number.NaN)));
  const averaged = (table: Float64Array): number =>
    compensatedSum(q.probs.map((prob, x) => (prob === 0 ? 0 : prob * (table[x] ?? 0))));

  const atFixedSamples = perOutcome((log, score) => -slope(log) * score);
  const unbiased = perOutcome((log, score) => score * value(log) - slope(log) * score);
  return {
    ofExpectation: averaged(unbiased),
    expectationOfGradient: averaged(atFixedSamples),
    unbiased,
    atFixedSamples,
  };
}
