import { families } from './index';
import type { DistributionOf, FamilyName } from './index';
import type { Pmf } from './pmf';

/**
 * P(X = x) and log P(X = x) for x = 0, …, outcomes − 1.
 * @throws RangeError as the family does, naming the parameter.
 * @error as the family's; probs that are not given directly: |logProb| · 2 ulp relative.
 */
export function tabulate<F extends FamilyName>(distribution: DistributionOf<F>, outcomes: number): Pmf {
  const family = families[distribution.family];
  const probs = new Float64Array(outcomes);
  const logProbs = new Float64Array(outcomes);
  for (let x = 0; x < outcomes; x++) {
    const logProb = family.logProb(distribution.params, x);
    logProbs[x] = logProb;
    probs[x] = family.prob ? family.prob(distribution.params, x) : Math.exp(logProb);
  }
  return { probs, logProbs };
}
