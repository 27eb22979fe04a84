import type { Law } from '../law/law';
import { familyPair } from '../quantities/familyPair';
import { massAt } from '../quantities/massAt';
import { requireSameKind } from '../quantities/requireSameKind';

/** What two laws say at one x, in nats. */
export interface PairTerms {
  readonly logP: number;
  readonly logQ: number;
  /** log p − log q: 0 where both are 0, ±Infinity where one is. */
  readonly logRatio: number;
  /** p·log(p/q), and q·log(q/p); 0 where the mass, or its double, is. */
  readonly pq: number;
  readonly qp: number;
}

function ratioOf(logP: number, logQ: number, close: () => number): number {
  if (logP === -Infinity) return logQ === -Infinity ? 0 : -Infinity;
  return logQ === -Infinity ? Infinity : close();
}

/**
 * x ↦ the logs of two laws, their difference, and the signed contributions of both directions, each computed once.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error as `logRatioOf` and `contributionOf`.
 */
export function pairTerms(p: Law, q: Law): (x: number) => PairTerms {
  requireSameKind(p, q);
  const { logRatio: ofFamily } = familyPair(p, q);
  return (x) => {
    const [logP, logQ] = [p.logProb(x), q.logProb(x)];
    const logRatio = ratioOf(logP, logQ, () => (ofFamily ? ofFamily(x) : logP - logQ));
    const [massP, massQ] = [massAt(p, x, logP), massAt(q, x, logQ)];
    return {
      logP,
      logQ,
      logRatio,
      pq: massP === 0 ? 0 : massP * logRatio,
      qp: massQ === 0 ? 0 : massQ * (0 - logRatio),
    };
  };
}
