import type { Pmf } from '../families/pmf';
import { chiSquared } from './chiSquared';
import type { TriangleMeasure } from './divergenceNames';
import { hellinger } from './hellinger';
import { jeffreys } from './jeffreys';
import { jensenShannon } from './jensenShannon';
import { kl } from './kl';
import type { Quantity } from './quantity';
import { renyi } from './renyi';
import { totalVariation } from './totalVariation';
import { wasserstein1 } from './wasserstein1';

function rootOf(quantity: Quantity): Quantity {
  const value = Math.sqrt(quantity.value);
  return { ...quantity, value, errorBound: value === 0 ? Math.sqrt(quantity.errorBound) : quantity.errorBound / (2 * value) };
}

const byName: Readonly<Record<TriangleMeasure, (p: Pmf, q: Pmf, alpha: number) => Quantity>> = {
  klPQ: kl,
  klQP: (p, q) => kl(q, p),
  jeffreys,
  jensenShannon,
  renyi,
  totalVariation,
  hellinger,
  chiSquared,
  wasserstein1,
  rootJensenShannon: (p, q) => rootOf(jensenShannon(p, q)),
};

/**
 * A divergence of two pmfs, by its name: nats, a pure number, or outcomes (W₁); √JS in the root of nats. `alpha` is the
 * order of Rényi's and counts for no other.
 * @throws RangeError unless p and q have the same number of outcomes, or where `renyi` refuses `alpha`.
 * @error as the function of that name.
 */
export function divergenceOfPmfs(name: TriangleMeasure, p: Pmf, q: Pmf, alpha: number): Quantity {
  return byName[name](p, q, alpha);
}
