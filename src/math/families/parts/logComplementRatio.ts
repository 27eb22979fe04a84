/**
 * log((1 − p)/(1 − q)) for p, q in [0, 1], without cancellation where they nearly agree.
 * @returns exactly 0 for p = q; ±Infinity where one of the two is 1.
 * @error 3 ulp.
 */
export function logComplementRatio(p: number, q: number): number {
  if (p === q) return 0;
  const excess = (q - p) / (1 - q);
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log1p(-p) - Math.log1p(-q);
}
