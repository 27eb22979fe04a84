import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { compensatedSum } from '../../divergence/compensatedSum';
import type { GammaParams } from '../gamma';
import { gammaEntropy } from './gammaEntropy';
import { gammaKl } from './gammaKl';

/**
 * −E_p[log q] of two gamma laws, in nats: log Γ(α_q) + α_q·log(βₚ/β_q) − log βₚ + (1 − α_q)·ψ(αₚ) + αₚβ_q/βₚ where α_q is
 * small; there E_p[log x], which the entropy and the KL are full of for a small αₚ, may hardly count. H(p) + KL(p ‖ q) for
 * larger α_q, where those terms would cancel.
 * @error 1e-15 of the largest of the parts.
 */
export function gammaCrossEntropy(p: GammaParams, q: GammaParams): number {
  if (q.shape > 2) return gammaEntropy(p) + gammaKl(p, q);
  return compensatedSum([
    gammaln(q.shape),
    q.shape * Math.log(p.rate / q.rate),
    -Math.log(p.rate),
    (1 - q.shape) * digamma(p.shape),
    p.shape * (q.rate / p.rate),
  ]);
}
