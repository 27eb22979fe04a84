import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { klOf } from './klOf';

/**
 * J(p, q) = KL(p ‖ q) + KL(q ‖ p), in nats; symmetric.
 * @returns ≥ 0; Infinity where either KL is, with the places of both.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error the sum of those of `klOf`.
 * @source Jeffreys (1946), Proc. R. Soc. A 186, 453–461
 */
export function jeffreysOf(p: Law, q: Law): Quantity {
  const [forward, reverse] = [klOf(p, q), klOf(q, p)];
  return {
    value: forward.value + reverse.value,
    method: forward.method,
    errorBound: forward.value + reverse.value === Infinity ? 0 : forward.errorBound + reverse.errorBound,
    infiniteAt: [...forward.infiniteAt, ...reverse.infiniteAt].toSorted((a, b) => a - b),
    infiniteOn: [...forward.infiniteOn, ...reverse.infiniteOn].toSorted((a, b) => a.low - b.low),
  };
}
