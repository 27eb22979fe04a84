import { firstInteger } from '../../law/firstInteger';

/**
 * The smallest integer x ≥ low with cdf(x) ≥ u, by doubling and halving: for a cdf that can be computed anywhere.
 * @param cdf P(X ≤ x), not falling; only asked at integers.
 * @returns Infinity where no double reaches u.
 * @error none: as exact as the cdf.
 */
export function integerQuantile(cdf: (x: number) => number, u: number, low: number): number {
  if (cdf(low) >= u) return low;
  let step = 1;
  while (cdf(low + step) < u) {
    step *= 2;
    if (step === Infinity) return Infinity;
  }
  return firstInteger((x) => cdf(x) >= u, low + Math.floor(step / 2), low + step);
}
