import { chiSquared } from '../divergence/chiSquared';
import { crossEntropy } from '../divergence/crossEntropy';
import { entropy } from '../divergence/entropy';
import { hellinger } from '../divergence/hellinger';
import { jensenShannon } from '../divergence/jensenShannon';
import { kl } from '../divergence/kl';
import { klSum } from '../divergence/klSum';
import type { Quantity } from '../divergence/quantity';
import { totalVariation } from '../divergence/totalVariation';
import type { Pmf } from '../families/pmf';

type Calculation = (p: Pmf, q: Pmf) => Quantity;
const swapped = (calculation: Calculation): Calculation => (p, q) => calculation(q, p);
const rawSum: Calculation = (p, q) => klSum([...p.probs], [...q.probs]);

/**
 * What a key of the reference `discrete.json` names here, in nats: `KL_` the raw sum over numbers as given, `KLgen_` the
 * divergence of validated pmfs.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative.
 */
export const discreteQuantities: Readonly<Record<string, Calculation>> = {
  H_p: (p) => entropy(p),
  H_q: (_, q) => entropy(q),
  H_pq: crossEntropy,
  H_qp: swapped(crossEntropy),
  KL_pq: rawSum,
  KL_qp: swapped(rawSum),
  KLgen_pq: kl,
  KLgen_qp: swapped(kl),
  JS: jensenShannon,
  TV: totalVariation,
  Hellinger: hellinger,
  chi2_pq: chiSquared,
  chi2_qp: swapped(chiSquared),
};
