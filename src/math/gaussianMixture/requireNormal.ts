import { requireFinite, requirePositive } from '../families/requireParameter';

/**
 * Checks the parameters of a normal.
 * @throws RangeError naming `mu` or `sigma` unless mu is finite and sigma finite and positive.
 */
export function requireNormal(mu: number, sigma: number): void {
  requireFinite('mu', mu);
  requirePositive('sigma', sigma);
}
