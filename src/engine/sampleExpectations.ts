import type { Quantity } from '../math/divergence/quantity';
import { fitModelOf } from '../math/fitting/fitModelOf';
import { klGradientOf } from '../math/fitting/klGradientOf';
import { pairOf } from '../math/law/pairOf';
import { accumulate } from '../math/quantities/accumulate';
import { klOf } from '../math/quantities/klOf';
import { massAt } from '../math/quantities/massAt';
import { estimateDraws } from './estimateDraws';
import type { Estimation, Three } from './estimateDraws';

export interface SampleExpectations {
  readonly klQP: Quantity;
  /** What is to be estimated: KL(q ‖ p), or its gradient. */
  readonly target: number;
  /** What each estimator tends to. */
  readonly expected: Three;
}

/** What the estimates are held against: exact sums or integrals over all x, not samples. */
export function sampleExpectations({ pair, free, estimand }: Estimation): SampleExpectations {
  const { p, q } = pairOf(pair);
  const klQP = klOf(q, p);
  const isInfinite = klQP.value === Infinity;
  const at = estimateDraws({ pair, free, estimand });
  const expectation = (k: 0 | 1 | 2): number =>
    accumulate([q, p], (x) => {
      const mass = massAt(q, x);
      return mass === 0 ? 0 : mass * at(x)[k];
    }).value;
  if (estimand === 'value') {
    if (isInfinite) return { klQP, target: Infinity, expected: [Infinity, Infinity, Infinity] };
    return { klQP, target: klQP.value, expected: [klQP.value, expectation(1), expectation(2)] };
  }
  const model = free === null ? null : fitModelOf(pair.q.distribution, [free]);
  if (!model?.score || isInfinite) return { klQP, target: Number.NaN, expected: [Number.NaN, Number.NaN, Number.NaN] };
  const [reverse = Number.NaN] = klGradientOf(p, model, model.theta, 'reverse');
  return { klQP, target: reverse, expected: [expectation(0), expectation(1), expectation(2)] };
}
