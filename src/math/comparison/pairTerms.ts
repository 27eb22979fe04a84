import type { Law } from '../law/law';
import { familyPair } from '../quantities/familyPair';
import { massAt } from '../quantities/massAt';
import { requireSameKind } from '../quantities/requireSameKind';

/** What two laws say at several x, in nats: a column for each number. */
export interface PairTerms {
  readonly logP: Float64Array;
  readonly logQ: Float64Array;
  /** log p − log q: 0 where both are 0, ±Infinity where one is. */
  readonly logRatio: Float64Array;
  /** p·log(p/q), and q·log(q/p); 0 where the mass, or its double, is. */
  readonly pq: Float64Array;
  readonly qp: Float64Array;
}

/** Writes what the laws say at x into row i. */
export type WriteTerms = (x: number, into: PairTerms, i: number) => void;

/**
 * Room for the terms at `count` places.
 * @error none.
 */
export function roomForTerms(count: number): PairTerms {
  const column = (): Float64Array => new Float64Array(count);
  return { logP: column(), logQ: column(), logRatio: column(), pq: column(), qp: column() };
}

/**
 * x ↦ the logs of two laws, their difference, and the signed contributions of both directions, each computed once. They are
 * written into columns: a comparison looks at a thousand places and more, and objects of numbers would be most of its work.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error as `logRatioOf` and `contributionOf`.
 */
export function pairTerms(p: Law, q: Law): WriteTerms {
  requireSameKind(p, q);
  const { logRatio: ofFamily } = familyPair(p, q);
  return (x, into, i) => {
    const logP = p.logProb(x);
    const logQ = q.logProb(x);
    let logRatio = logP - logQ;
    if (logP === -Infinity) logRatio = logQ === -Infinity ? 0 : -Infinity;
    else if (ofFamily && logQ !== -Infinity) logRatio = ofFamily(x);
    const massP = massAt(p, x, logP);
    const massQ = massAt(q, x, logQ);
    into.logP[i] = logP;
    into.logQ[i] = logQ;
    into.logRatio[i] = logRatio;
    into.pq[i] = massP === 0 ? 0 : massP * logRatio;
    into.qp[i] = massQ === 0 ? 0 : massQ * (0 - logRatio);
  };
}
