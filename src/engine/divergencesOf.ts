import type { DivergenceName } from '../math/divergence/divergenceNames';
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

function all(p: Law, q: Law, alpha: number): Divergences {
  const of = (name: DivergenceName): Quantity => divergenceOfLaws(name, p, q, alpha);
  const [klPQ, klQP, jeffreys, jensenShannon, renyi, totalVariation, hellinger, chiSquared, wasserstein1] = [
    of('klPQ'), of('klQP'), of('jeffreys'), of('jensenShannon'), of('renyi'), of('totalVariation'), of('hellinger'), of('chiSquared'), of('wasserstein1'),
  ];
  return { klPQ, klQP, jeffreys, jensenShannon, renyi, totalVariation, hellinger, chiSquared, wasserstein1 };
}

/** Every one is computed for both orders, also where a proof says that they agree: the page shows that they do. */
export function* divergencesOf({ p, q, alpha }: DivergencesRequest): Generator<void, DivergencesBothWays> {
  const [ofP, ofQ] = [lawOf(p), lawOf(q)];
  const here = all(ofP, ofQ, alpha);
  yield;
  return { here, swapped: all(ofQ, ofP, alpha) };
}
