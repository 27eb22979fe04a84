import { finiteFamilies } from './finite';
import type { FiniteDistributionOf, FiniteName } from './finite';
import { logMassOf, massOf } from './parts/saddlePoint';
import type { Pmf } from './pmf';

/**
 * P(X = x) and log P(X = x) for x = 0, …, outcomes − 1.
 * @throws RangeError as the family does, naming the parameter.
 * @error as the family's; probs that are not given directly: |logProb| · 2 ulp relative.
 */
export function tabulate<F extends FiniteName>(distribution: FiniteDistributionOf<F>, outcomes: number): Pmf {
  const family = finiteFamilies[distribution.family];
  const probs = new Float64Array(outcomes);
  const logProbs = new Float64Array(outcomes);
  const saddlePoint = family.saddlePoint?.(distribution.params);
  if (saddlePoint) {
    for (let x = 0; x < outcomes; x++) {
      const mass = saddlePoint(x);
      logProbs[x] = logMassOf(mass);
      probs[x] = massOf(mass);
    }
    return { probs, logProbs };
  }
  const logProb = family.logProb(distribution.params);
  const prob = family.prob?.(distribution.params);
  for (let x = 0; x < outcomes; x++) {
    const log = logProb(x);
    logProbs[x] = log;
    probs[x] = prob ? prob(x) : Math.exp(log);
  }
  return { probs, logProbs };
}
