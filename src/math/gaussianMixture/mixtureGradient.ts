import type { PreparedMixture } from './preparedMixture';
import { requireNormal } from './requireNormal';
import { reverseMoments } from './reverseMoments';

/** Which parameters of q = N(mu, sigma) are free: (mu, log sigma) or (mu, sigma). */
export type NormalCoordinates = 'mu, log sigma' | 'mu, sigma';

const moments = new Float64Array(5);

/** 1 − (b/a)² without cancellation. */
function shortfall(a: number, b: number): number {
  return ((a - b) / a) * (1 + b / a);
}

function inCoordinates(mu: number, logSigma: number, sigma: number, coordinates: NormalCoordinates): readonly [number, number] {
  return [mu, coordinates === 'mu, sigma' ? logSigma / sigma : logSigma];
}

/**
 * The gradient of the forward KL(p ‖ N(mu, sigma)): ((mu − m)/sigma², 1 − (v + (m − mu)²)/sigma²) in (mu, log sigma),
 * with m and v the mean and variance of p.
 * @throws RangeError naming `mu` or `sigma` unless both are finite and sigma > 0.
 * @error 1e-15 of the norm, and of 1.
 */
export function forwardKlGradient(
  p: PreparedMixture,
  mu: number,
  sigma: number,
  coordinates: NormalCoordinates = 'mu, log sigma',
): readonly [number, number] {
  requireNormal(mu, sigma);
  const z = (mu - p.origin - p.centre) / sigma;
  return inCoordinates(z / sigma, shortfall(sigma, p.deviation) - z * z, sigma, coordinates);
}

/**
 * The gradient of the reverse KL(N(mu, sigma) ‖ p): (−E_q s, −1 − sigma·E_q[z s]) in (mu, log sigma), with s = (log p)′
 * and x = mu + sigma·z. No derivative is taken numerically.
 * @throws RangeError naming `mu` or `sigma` unless both are finite and sigma > 0.
 * @error 1e-14 of the norm, plus 1e-15 of E_q|s| and 1 + sigma·E_q|z s|: more than 1e-13 of the norm only where that is
 * below a hundredth of its parts.
 */
export function reverseKlGradient(
  p: PreparedMixture,
  mu: number,
  sigma: number,
  coordinates: NormalCoordinates = 'mu, log sigma',
): readonly [number, number] {
  requireNormal(mu, sigma);
  reverseMoments(p, mu - p.origin, sigma, moments);
  const [, m0 = 0, m1 = 0] = moments;
  const logSigma = p.mus.length === 1 ? -shortfall(p.deviation, sigma) : -1 - sigma * m1;
  return inCoordinates(-m0, logSigma, sigma, coordinates);
}

/** A symmetric 2×2 matrix of second derivatives in (mu, log sigma) or (mu, sigma). */
export interface NormalHessian {
  readonly muMu: number;
  readonly muSigma: number;
  readonly sigmaSigma: number;
}

/**
 * The Hessian of the reverse KL(N(mu, sigma) ‖ p), by Stein's identity from the moments E_q[zⁿ s]: in (mu, log sigma) it
 * is (−E[z s]/sigma, E s − E[z² s], sigma·(E[z s] − E[z³ s])).
 * @throws RangeError naming `mu` or `sigma` unless both are finite and sigma > 0.
 * @error 1e-14 of E_q|zⁿ s| with the same factors: where q is far narrower than p's features, relatively worse by |s|·sigma
 * over what s changes within q.
 */
export function reverseKlHessian(
  p: PreparedMixture,
  mu: number,
  sigma: number,
  coordinates: NormalCoordinates = 'mu, log sigma',
): NormalHessian {
  requireNormal(mu, sigma);
  reverseMoments(p, mu - p.origin, sigma, moments);
  const [, m0 = 0, m1 = 0, m2 = 0, m3 = 0] = moments;
  const muMu = -m1 / sigma;
  const muLog = m0 - m2;
  const logLog = sigma * (m1 - m3);
  if (coordinates === 'mu, log sigma') return { muMu, muSigma: muLog, sigmaSigma: logLog };
  // d²/dsigma² = (d²/dtau² − d/dtau)/sigma².
  return { muMu, muSigma: muLog / sigma, sigmaSigma: (logLog + 1 + sigma * m1) / sigma / sigma };
}
