import type { Pmf } from '../families/pmf';
import { logOfRatio } from './logOfRatio';
import { requireSameLength } from './requireSameLength';

/**
 * The log-ratio log(p(x)/q(x)) for each outcome, in nats.
 * @returns 0 where both are 0; +Infinity where only q is 0; −Infinity where only p is 0.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2 ulp; 2 ulp of the larger |log| where a mass underflowed.
 */
export function logRatio(p: Pmf, q: Pmf): Float64Array {
  requireSameLength(p, q);
  return p.probs.map((prob, x) =>
    logOfRatio(prob, q.probs[x] ?? 0, p.logProbs[x] ?? -Infinity, q.logProbs[x] ?? -Infinity),
  );
}

/**
 * The signed contributions p(x)·log(p(x)/q(x)), in nats: they sum to KL(p ‖ q).
 * @param ratio `logRatio(p, q)`, for a caller who has it.
 * @returns 0 where p is 0; Infinity where p has mass and q has none.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 3 ulp of the log-ratio's bound.
 */
export function contributions(p: Pmf, q: Pmf, ratio = logRatio(p, q)): Float64Array {
  return ratio.map((value, x) => {
    if (p.logProbs[x] === -Infinity) return 0;
    return value === Infinity ? Infinity : (p.probs[x] ?? 0) * value;
  });
}
