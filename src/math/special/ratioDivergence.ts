import { log1pMinus } from './log1pMinus';

/**
 * r − 1 − log r for r = a/b, of a, b ≥ 0: the divergence of Itakura and Saito, the Bregman divergence of −log.
 * For a ratio in hand, ratioDivergence(r, 1).
 * @param difference a − b, for a caller who knows it better than a and b say.
 * @returns ≥ 0, exactly 0 for a = b; Infinity where one of the two is 0 or infinite; NaN for a negative one.
 * @error 8e-16 relative, for a and b one ulp apart as for a = 1e-300.
 * @source Banerjee et al. (2005), JMLR 6, 1705–1749
 */
export function ratioDivergence(a: number, b: number, difference = a - b): number {
  if (!(a >= 0 && b >= 0)) return Number.NaN;
  if (a === b && difference === 0) return 0;
  const excess = difference / b;
  if (Math.abs(excess) < 0.5) return -log1pMinus(excess);
  const ratio = a / b;
  if (ratio === Infinity) return Infinity;
  // where the quotient is subnormal or 0 the logs still have their digits
  return ratio - 1 - (ratio > 2 ** -1022 ? Math.log(ratio) : Math.log(a) - Math.log(b));
}
