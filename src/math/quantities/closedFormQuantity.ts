import type { Quantity } from '../divergence/quantity';

/** What the closed forms of the families keep, relative, and what they lose near 0. */
const [RELATIVE_BOUND, ABSOLUTE_BOUND] = [1e-13, 1e-15];

/**
 * A value in closed form as a quantity. Infinite here means too large for a double: whatever is infinite somewhere is told
 * by `infiniteQuantity`.
 * @error the value as given; the bound is 1e-13 of it and 1e-15.
 */
export function closedFormQuantity(value: number): Quantity {
  const errorBound = value === 0 ? 0 : RELATIVE_BOUND * Math.abs(value) + Math.min(ABSOLUTE_BOUND, Math.abs(value));
  return { value, method: 'closed form', errorBound, infiniteAt: [], infiniteOn: [] };
}
