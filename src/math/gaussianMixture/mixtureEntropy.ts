import { LOG_SQRT_2PI } from './logSqrt2Pi';
import { reverseKl } from './mixtureKl';
import { normalKl } from './normalKl';
import type { PreparedMixture } from './preparedMixture';
import { requireNormal } from './requireNormal';

/** The differential entropy of N(mu, sigma): ½ + log(sigma·√2π). */
function normalEntropy(sigma: number): number {
  return 0.5 + LOG_SQRT_2PI + Math.log(sigma);
}

/**
 * The differential entropy H(p) = −∫ p log p in nats: that of the normal with p's deviation, less p's negentropy.
 * @error 1e-15·(1 + |log deviation| + log(deviation/least sigma)) absolute.
 */
export function mixtureEntropy(p: PreparedMixture): number {
  return normalEntropy(p.deviation) - p.negentropy;
}

/**
 * H(p, q) = −E_p log q in nats for q = N(mu, sigma), from p's moments.
 * @throws RangeError naming `mu` or `sigma` unless both are finite and sigma > 0.
 * @error 1e-15 relative to its terms.
 */
export function mixtureCrossEntropy(p: PreparedMixture, mu: number, sigma: number): number {
  requireNormal(mu, sigma);
  return normalEntropy(p.deviation) + normalKl(p.centre, p.deviation, mu - p.origin, sigma);
}

/**
 * H(q, p) = −E_q log p in nats for q = N(mu, sigma).
 * @throws RangeError naming `mu` or `sigma` unless both are finite and sigma > 0.
 * @error as reverseKl, plus an ulp of H(q).
 */
export function reverseCrossEntropy(p: PreparedMixture, mu: number, sigma: number): number {
  return reverseKl(p, mu, sigma) + normalEntropy(sigma);
}
