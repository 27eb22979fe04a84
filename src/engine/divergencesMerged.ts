import { eachDivergence } from '../math/divergence/eachDivergence';
import { mergedDivergence } from '../math/divergence/mergedDivergence';
import type { FiniteDistributionOf } from '../math/families/finite';
import { tabulate } from '../math/families/tabulate';
import type { Divergences } from './divergencesOf';

type Bars = FiniteDistributionOf<'categorical'>;

/** Two pmfs on the same outcomes; join i merges the outcomes i and i + 1 of both. */
export interface MergedRequest {
  readonly p: Bars;
  readonly q: Bars;
  readonly joins: readonly number[];
  readonly alpha: number;
}

export interface DivergencesMerged {
  readonly before: Divergences;
  readonly after: Divergences;
  /** D(q, p) of what is left. */
  readonly swapped: Divergences;
  /** Of the outcomes in another order, unmerged: who does not see how far apart outcomes are, does not see this. */
  readonly shuffled: Divergences;
}

/** First all the even outcomes, then all the odd ones: neighbours part. */
function shuffle({ family, params }: Bars): Bars {
  const { probs } = params;
  return { family, params: { probs: [...probs.filter((_, x) => x % 2 === 0), ...probs.filter((_, x) => x % 2 === 1)] } };
}

export function divergencesMerged({ p, q, joins, alpha }: MergedRequest): DivergencesMerged {
  const length = p.params.probs.length;
  const all = (a: Bars, b: Bars, by: readonly number[]): Divergences => {
    const [ofA, ofB] = [tabulate(a, length), tabulate(b, length)];
    return eachDivergence((name) => mergedDivergence(name, ofA, ofB, by, alpha));
  };
  return { before: all(p, q, []), after: all(p, q, joins), swapped: all(q, p, joins), shuffled: all(shuffle(p), shuffle(q), []) };
}
