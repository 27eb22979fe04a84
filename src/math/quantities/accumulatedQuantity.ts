import type { Quantity } from '../divergence/quantity';
import type { Accumulated } from './accumulate';

/** A sum or an integral as a quantity that is finite, or too large for a double. */
export function accumulatedQuantity({ value, method, errorBound }: Accumulated): Quantity {
  return { value, method, errorBound: value === Infinity ? Infinity : errorBound, infiniteAt: [], infiniteOn: [] };
}
