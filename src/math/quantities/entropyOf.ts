import { families } from '../families';
import type { DistributionOf, FamilyName } from '../families';
import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { accumulate } from './accumulate';
import { accumulatedQuantity } from './accumulatedQuantity';
import { centredPair } from './centredPair';
import { closedFormQuantity } from './closedFormQuantity';
import { massAt } from './massAt';

const closedEntropy = <F extends FamilyName>({ family, params }: DistributionOf<F>): number | null =>
  families[family].entropy?.(params) ?? null;

/**
 * H(p) = −E_p[log p], in nats: of a density the differential entropy, which may be negative.
 * @returns ≥ 0 for a discrete law.
 * @error closed form 1e-13 relative (1e-15 absolute near 0); sum 2e-15; quadrature 1e-10 relative, or 1e-12 absolute
 * near 0.
 * @source Cover & Thomas (2006), §2.1 and §8.1
 */
export function entropyOf(p: Law): Quantity {
  const closed = p.distribution ? closedEntropy(p.distribution) : null;
  if (closed !== null) return closedFormQuantity(closed);
  const [near] = centredPair(p, p);
  return accumulatedQuantity(
    accumulate([near], (x) => {
      const log = near.logProb(x);
      const mass = massAt(near, x, log);
      return mass === 0 ? 0 : -mass * log;
    }),
  );
}
