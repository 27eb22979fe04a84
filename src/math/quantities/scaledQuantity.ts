import type { Quantity } from '../divergence/quantity';

/**
 * A quantity times a number > 0, its bound with it.
 * @error one rounding beyond that of the quantity.
 */
export function scaledQuantity(quantity: Quantity, factor: number): Quantity {
  return { ...quantity, value: factor * quantity.value, errorBound: factor * quantity.errorBound };
}
