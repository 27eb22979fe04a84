import { normalKl } from './normalKl';
import type { PreparedMixture } from './preparedMixture';
import { requireNormal } from './requireNormal';
import { reverseMoments } from './reverseMoments';

const moments = new Float64Array(5);

/**
 * Forward KL(p ‖ q) of a mixture from q = N(mu, sigma), in nats. With N* the normal of p's mean and deviation it is
 * KL(p ‖ N*) + KL(N* ‖ q) exactly: a constant of p and a closed form, both ≥ 0.
 * @throws RangeError naming `mu` or `sigma` unless both are finite and sigma > 0.
 * @error 1e-15·(1 + log(deviation/least sigma)) absolute plus 1e-14 relative; a single normal 2e-15 relative.
 */
export function forwardKl(p: PreparedMixture, mu: number, sigma: number): number {
  requireNormal(mu, sigma);
  return p.negentropy + normalKl(p.centre, p.deviation, mu - p.origin, sigma);
}

/**
 * Reverse KL(q ‖ p) of q = N(mu, sigma) from a mixture, in nats, by quadrature of q·(log q − log p).
 * @returns ≥ 0, exactly 0 where p is q.
 * @throws RangeError naming `mu` or `sigma` unless both are finite and sigma > 0.
 * @error 1e-16 absolute plus 1e-13 relative; a single normal 2e-15 relative.
 */
export function reverseKl(p: PreparedMixture, mu: number, sigma: number): number {
  requireNormal(mu, sigma);
  reverseMoments(p, mu - p.origin, sigma, moments);
  return Math.max(0, moments[0] ?? 0);
}
