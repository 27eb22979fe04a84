import type { DivergenceName } from '../math/divergence/divergenceNames';
import { eachDivergence } from '../math/divergence/eachDivergence';
import type { Quantity } from '../math/divergence/quantity';
import type { Distribution } from '../math/families';
import type { Law } from '../math/law/law';
import { lawOf } from '../math/law/lawOf';
import { divergenceOfLaws } from '../math/quantities/divergenceOfLaws';

export interface DivergencesRequest {
  readonly p: Distribution;
  readonly q: Distribution;
  readonly alpha: number;
}

export type Divergences = Readonly<Record<DivergenceName, Quantity>>;

/** All divergences of a pair, and what becomes of them once the two change places. */
export interface DivergencesBothWays {
  readonly here: Divergences;
  readonly swapped: Divergences;
}

const all = (p: Law, q: Law, alpha: number): Divergences => eachDivergence((name) => divergenceOfLaws(name, p, q, alpha));

/** Every one is computed for both orders, also where a proof says that they agree: the page shows that they do. */
export function* divergencesOf({ p, q, alpha }: DivergencesRequest): Generator<void, DivergencesBothWays> {
  const [ofP, ofQ] = [lawOf(p), lawOf(q)];
  const here = all(ofP, ofQ, alpha);
  yield;
  return { here, swapped: all(ofQ, ofP, alpha) };
}
