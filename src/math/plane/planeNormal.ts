import { requireFinite, requirePositive } from '../families/requireParameter';

/** Two numbers: of x, then of y. */
export type Pair = readonly [x: number, y: number];

/** N(mu, Σ) of two variables: Σ = [[σx², ρσxσy], [ρσxσy, σy²]]. */
export interface PlaneNormal {
  readonly mu: Pair;
  /** Standard deviations of x and of y, each for itself. */
  readonly sigma: Pair;
  /** The correlation, in (−1, 1); 0 where the law is factorised. */
  readonly rho: number;
}

/** @throws RangeError naming `mu`, `sigma` or `rho` unless mu is finite, sigma positive and finite, and −1 < rho < 1. */
export function requirePlaneNormal({ mu, sigma, rho }: PlaneNormal): void {
  for (const value of mu) requireFinite('mu', value);
  for (const value of sigma) requirePositive('sigma', value);
  if (!(rho > -1 && rho < 1)) throw new RangeError(`rho must be between −1 and 1, both excluded, got ${rho}`);
}
