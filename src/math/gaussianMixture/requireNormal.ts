/**
 * Checks the parameters of a normal.
 * @throws RangeError naming `mu` or `sigma` unless mu is finite and sigma finite and positive.
 */
export function requireNormal(mu: number, sigma: number): void {
  if (!Number.isFinite(mu)) throw new RangeError(`mu must be finite, got ${mu}`);
  if (!(sigma > 0 && sigma < Infinity)) throw new RangeError(`sigma must be finite and positive, got ${sigma}`);
}
