import { artanhTail } from './artanhTail';

/** Up to this |s| (x from −2/3 to 2) the closed form loses more to cancellation than the series costs. */
const SERIES_UP_TO = 0.5;

/**
 * log(1 + x) − x. With s = x/(2 + x) it is 2·(artanh s − s) − x·s, which does not cancel for small x.
 * @returns ≤ 0, exactly 0 for x = 0; −Infinity for x = −1 and for x = Infinity; NaN below −1.
 * @error 6e-16 relative for every x > −1.
 */
export function log1pMinus(x: number): number {
  if (x === Infinity) return -Infinity;
  const s = x / (2 + x);
  if (Math.abs(s) <= SERIES_UP_TO) return 2 * artanhTail(s) - x * s;
  return Math.log1p(x) - x;
}
