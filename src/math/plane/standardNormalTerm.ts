import { requireFinite, requirePositive } from '../families/requireParameter';
import { ratioDivergence } from '../special/ratioDivergence';

/**
 * KL(N(mu, sigma²) ‖ N(0, 1)) = ½(mu² + sigma² − 1 − log sigma²), what a variational autoencoder pays for a dimension of its code, in nats.
 * @returns ≥ 0, exactly 0 for mu = 0 and sigma = 1.
 * @throws RangeError naming `mu` unless it is finite, `sigma` unless it is positive and finite.
 * @error 1e-15 relative, near sigma = 1 too.
 * @source Kingma & Welling (2014), ICLR, appendix B
 */
export function standardNormalTerm(mu: number, sigma: number): number {
  requireFinite('mu', mu);
  requirePositive('sigma', sigma);
  return (mu * mu + ratioDivergence(sigma * sigma, 1, (sigma - 1) * (sigma + 1))) / 2;
}

/**
 * Its gradient by mu and by log sigma: (mu, sigma² − 1).
 * @throws RangeError naming `mu` unless it is finite, `sigma` unless it is positive and finite.
 */
export function standardNormalTermGradient(mu: number, sigma: number): readonly [byMu: number, byLogSigma: number] {
  requireFinite('mu', mu);
  requirePositive('sigma', sigma);
  return [mu, (sigma - 1) * (sigma + 1)];
}
