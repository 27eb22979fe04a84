import type { Quantity } from '../math/divergence/quantity';
import { fitModelOf } from '../math/fitting/fitModelOf';
import { klGradientOf } from '../math/fitting/klGradientOf';
import { pairOf } from '../math/law/pairOf';
import { accumulate } from '../math/quantities/accumulate';
import { klOf } from '../math/quantities/klOf';
import { logRatioOf } from '../math/quantities/logRatioOf';
import { massAt } from '../math/quantities/massAt';
import { hasMoment } from '../math/sampling/hasMoment';
import { hasSquaredRatio } from '../math/sampling/hasSquaredRatio';
import { estimateDraws } from './estimateDraws';
import type { Estimation, Three } from './estimateDraws';

export interface SampleExpectations {
  readonly klQP: Quantity;
  /** What is to be estimated: KL(q ‖ p), or its gradient. */
  readonly target: number;
  /** What each estimator tends to: Infinity where a value has no mean, NaN where a gradient has none. */
  readonly expected: Three;
  /** Whether what one draw says has a variance, for each estimator; without one, a mean of draws has no standard error. */
  readonly hasVariance: readonly [boolean, boolean, boolean];
}

const NONE = [false, false, false] as const;

/**
 * Which moments of what one draw says are finite, where KL(q ‖ p) is. Logs and scores have all of theirs next to finite
 * ends, where they grow like logs; r has not.
 */
function momentsOf({ pair, free, estimand }: Estimation) {
  const { p, q } = pairOf(pair);
  const logRatio = logRatioOf(p, q);
  const model = estimand !== 'value' && free !== null ? fitModelOf(pair.q.distribution, [free]) : null;
  const score = model?.score?.(model.theta);
  const logScore = (x: number): number => (score ? Math.log(Math.abs(score(x)[0] ?? Number.NaN)) : 0);
  /** Of (1 + |log r|)ⁿ, times the score of a gradient. */
  const logOfPower = (n: number) => (x: number) => n * Math.log1p(Math.abs(logRatio(x))) + logScore(x);
  // log r appears once in the gradient of k2 at fixed samples, in that of k1 not at all, and in what is left of k3 where the samples move.
  const [k1, k2, k3] = { value: [1, 2, 1], fixed: [0, 1, 0], moving: [1, 2, 1] }[estimand].map(logOfPower);
  const has = (f: ((x: number) => number) | undefined, order: number): boolean => f !== undefined && hasMoment(q, f, order);
  const hasRatio = estimand === 'moving' || hasSquaredRatio(p, q, logRatio, logScore);
  const hasMeanRatio = estimand !== 'fixed' || hasMoment(p, (x) => (q.logProb(x) === -Infinity ? -Infinity : logScore(x)), 1);
  return {
    hasMean: [has(k1, 1), has(k2, 1), has(k3, 1) && hasMeanRatio],
    hasVariance: [has(k1, 2), has(k2, 2), has(k3, 2) && hasRatio],
  } as const;
}

/** What the estimates are held against: exact sums or integrals over all x, not samples. */
export function sampleExpectations({ pair, free, estimand }: Estimation): SampleExpectations {
  const { p, q } = pairOf(pair);
  const klQP = klOf(q, p);
  const isInfinite = klQP.value === Infinity;
  const at = estimateDraws({ pair, free, estimand });
  const { hasMean, hasVariance } = isInfinite ? { hasMean: NONE, hasVariance: NONE } : momentsOf({ pair, free, estimand });
  const expectation = (k: 0 | 1 | 2): number => {
    if (!hasMean[k]) return estimand === 'value' ? Infinity : Number.NaN;
    return accumulate([q, p], (x) => {
      const mass = massAt(q, x);
      return mass === 0 ? 0 : mass * at(x)[k];
    }).value;
  };
  if (estimand === 'value') {
    if (isInfinite) return { klQP, target: Infinity, expected: [Infinity, Infinity, Infinity], hasVariance };
    return { klQP, target: klQP.value, expected: [klQP.value, expectation(1), expectation(2)], hasVariance };
  }
  const model = free === null ? null : fitModelOf(pair.q.distribution, [free]);
  if (!model?.score || isInfinite) return { klQP, target: Number.NaN, expected: [Number.NaN, Number.NaN, Number.NaN], hasVariance: NONE };
  const [reverse = Number.NaN] = klGradientOf(p, model, model.theta, 'reverse');
  return { klQP, target: reverse, expected: [expectation(0), expectation(1), expectation(2)], hasVariance };
}
