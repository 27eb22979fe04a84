import type { Law } from '../law/law';
import { log1pMinus } from '../special/log1pMinus';

/**
 * log E_q[(p/q)ᵅ] of two normals, in nats: ((1 − α)·log s − log(1 + (1 − α)(s − 1)) − α(1 − α)(μ_p − μ_q)²/v) / 2 with
 * s = σ_p²/σ_q² and v = ασ_q² + (1 − α)σ_p².
 * @returns null where there is no closed form here: unless both are normals, and where v is not positive, as the mean diverges.
 * @error 1e-14 of the larger of its two parts, that of the widths and that of the places. What is linear in s − 1 is cancelled by hand,
 * so nearly equal laws keep their digits.
 * @source Gil, Alajaji & Linder (2013), Inf. Sci. 249, 124–131
 */
export function logPowerRatio(p: Law, q: Law, alpha: number): number | null {
  if (p.distribution?.family !== 'normal' || q.distribution?.family !== 'normal') return null;
  const [one, other] = [p.distribution.params, q.distribution.params];
  const excess = ((one.sigma - other.sigma) / other.sigma) * ((one.sigma + other.sigma) / other.sigma);
  const wider = (1 - alpha) * excess;
  if (!(wider > -1 && wider < Infinity)) return null;
  const apart = (one.mu - other.mu) / other.sigma;
  const log = ((1 - alpha) * log1pMinus(excess) - log1pMinus(wider) - (alpha * (1 - alpha) * apart * apart) / (1 + wider)) / 2;
  return Number.isFinite(log) ? log : null;
}
