import type { DivergenceName } from '../divergence/divergenceNames';
import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { chiSquaredOf } from './chiSquaredOf';
import { hellingerOf } from './hellingerOf';
import { jeffreysOf } from './jeffreysOf';
import { jensenShannonOf } from './jensenShannonOf';
import { klOf } from './klOf';
import { renyiOf } from './renyiOf';
import { totalVariationOf } from './totalVariationOf';
import { wasserstein1Of } from './wasserstein1Of';

const byName: Readonly<Record<DivergenceName, (p: Law, q: Law, alpha: number) => Quantity>> = {
  klPQ: klOf,
  klQP: (p, q) => klOf(q, p),
  jeffreys: jeffreysOf,
  jensenShannon: jensenShannonOf,
  renyi: renyiOf,
  totalVariation: totalVariationOf,
  hellinger: hellingerOf,
  chiSquared: chiSquaredOf,
  wasserstein1: wasserstein1Of,
};

/**
 * A divergence of any two laws, by its name: nats, a pure number, or units of x (W₁). `alpha` is the order of Rényi's and
 * counts for no other.
 * @throws RangeError unless p and q are both discrete or both continuous, or where `renyiOf` refuses `alpha`.
 * @error as the function of that name.
 */
export function divergenceOfLaws(name: DivergenceName, p: Law, q: Law, alpha: number): Quantity {
  return byName[name](p, q, alpha);
}
