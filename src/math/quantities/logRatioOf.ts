import type { Law } from '../law/law';
import { familyPair } from './familyPair';
import { requireSameKind } from './requireSameKind';

/**
 * The log-ratio x ↦ log p(x) − log q(x), in nats.
 * @returns a function of x: 0 where both are 0; +Infinity where only q is 0; −Infinity where only p is 0.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error 2 ulp of the larger log; relative to the ratio itself where the family of both has a form for it.
 */
export function logRatioOf(p: Law, q: Law): (x: number) => number {
  requireSameKind(p, q);
  const { logRatio } = familyPair(p, q);
  return (x) => {
    const [logP, logQ] = [p.logProb(x), q.logProb(x)];
    if (logP === -Infinity) return logQ === -Infinity ? 0 : -Infinity;
    if (logQ === -Infinity) return Infinity;
    return logRatio ? logRatio(x) : logP - logQ;
  };
}
