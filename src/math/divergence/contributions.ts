import type { Pmf } from '../families/pmf';
import { requireSameLength } from './requireSameLength';

/**
 * The log-ratio log(p(x)/q(x)) for each outcome, in nats.
 * @returns 0 where both are 0; +Infinity where only q is 0; −Infinity where only p is 0.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2 ulp of the larger |log|; where p and q agree within a factor of 2, 2 ulp of the log-ratio.
 */
export function logRatio(p: Pmf, q: Pmf): Float64Array {
  requireSameLength(p, q);
  return p.probs.map((prob, x) => {
    const logP = p.logProbs[x] ?? -Infinity;
    const logQ = q.logProbs[x] ?? -Infinity;
    if (logP === logQ) return 0;
    const t = (prob - (q.probs[x] ?? 0)) / (q.probs[x] ?? 0);
    return Math.abs(t) < 0.5 ? Math.log1p(t) : logP - logQ;
  });
}

/**
 * The signed contributions p(x)·log(p(x)/q(x)), in nats: they sum to KL(p ‖ q).
 * @returns 0 where p is 0; Infinity where p has mass and q has none.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 3 ulp of the log-ratio's bound.
 */
export function contributions(p: Pmf, q: Pmf): Float64Array {
  const ratio = logRatio(p, q);
  return ratio.map((value, x) => {
    if (value === Infinity) return Infinity;
    return p.probs[x] === 0 ? 0 : (p.probs[x] ?? 0) * value;
  });
}
