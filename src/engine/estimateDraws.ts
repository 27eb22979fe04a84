import { fitModelOf } from '../math/fitting/fitModelOf';
import { pairOf } from '../math/law/pairOf';
import type { PairSpec } from '../math/law/pairSpec';
import { logRatioOf } from '../math/quantities/logRatioOf';
import { klEstimators } from '../math/sampling/klEstimators';
import type { KlEstimatorName } from '../math/sampling/klEstimators';

export const estimatorNames = ['k1', 'k2', 'k3'] as const satisfies readonly KlEstimatorName[];

/**
 * What is estimated: KL(q ‖ p); or its gradient in θ, from what differentiating the estimate gives with the samples held
 * fixed, or with the term that stands for the samples' own motion.
 */
export const estimands = ['value', 'fixed', 'moving'] as const;
export type Estimand = (typeof estimands)[number];

export interface Estimation {
  readonly pair: PairSpec;
  /** The parameter θ of q; null only for the value. */
  readonly free: string | null;
  readonly estimand: Estimand;
}

/** One number for each of `estimatorNames`. */
export type Three = readonly [number, number, number];

/** What each draw x ∼ q says, by each estimator. */
export function estimateDraws({ pair, free, estimand }: Estimation): (x: number) => Three {
  const { p, q } = pairOf(pair);
  const logRatio = logRatioOf(p, q);
  const model = estimand !== 'value' && free !== null ? fitModelOf(pair.q.distribution, [free]) : null;
  const score = model?.score?.(model.theta);
  const compute = (x: number): Three => {
    const logR = logRatio(x);
    const s = score?.(x)[0] ?? Number.NaN;
    const of = (name: KlEstimatorName): number => {
      const { value, slope } = klEstimators[name];
      if (estimand === 'value') return value(logR);
      const fixed = -slope(logR) * s;
      return estimand === 'fixed' ? fixed : s * value(logR) + fixed;
    };
    return [of('k1'), of('k2'), of('k3')];
  };
  if (p.kind === 'continuous') return compute;
  const known = new Map<number, Three>();
  return (x) => {
    const kept = known.get(x);
    if (kept) return kept;
    const made = compute(x);
    known.set(x, made);
    return made;
  };
}
