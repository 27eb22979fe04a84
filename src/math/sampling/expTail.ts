/** Within this reach of 0 the closed form loses more to cancellation than the series costs. */
const SERIES_UP_TO = 2;

/**
 * eᵗ − Σ_{k < order} tᵏ/k!, what the exponential is beyond its first `order` terms (order 2 or 3), without
 * cancellation.
 * @returns Infinity at t = Infinity; at t = −Infinity Infinity for order 2 and −Infinity for order 3.
 * @error 2e-15 relative.
 */
export function expTail(t: number, order: 2 | 3): number {
  if (!(Math.abs(t) <= SERIES_UP_TO)) {
    if (Math.abs(t) === Infinity) return t < 0 && order === 3 ? -Infinity : Infinity;
    return order === 2 ? Math.expm1(t) - t : Math.expm1(t) - t - (t * t) / 2;
  }
  let power = order === 2 ? (t * t) / 2 : (t * t * t) / 6;
  let sum = 0;
  for (let k = order + 1; ; k++) {
    const next = sum + power;
    if (next === sum) return sum;
    sum = next;
    power *= t / k;
  }
}
