import type { Law } from '../law/law';
import { logRatioOf } from './logRatioOf';

/**
 * The signed contribution x ↦ p(x)·log(p(x)/q(x)), in nats (per unit of x where continuous): sums or integrates to
 * KL(p ‖ q).
 * @returns 0 where p is 0; Infinity where p has mass and q has none.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error 3 ulp of the bound of `logRatioOf`.
 */
export function contributionOf(p: Law, q: Law): (x: number) => number {
  const logRatio = logRatioOf(p, q);
  return (x) => {
    const logP = p.logProb(x);
    if (logP === -Infinity) return 0;
    const ratio = logRatio(x);
    return ratio === Infinity ? Infinity : Math.exp(logP) * ratio;
  };
}
