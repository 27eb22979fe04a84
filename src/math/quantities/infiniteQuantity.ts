import type { Quantity } from '../divergence/quantity';
import type { Place } from './place';

/** Exactly ∞, and where: told by the supports and tails, without a sum or an integral. */
export function infiniteQuantity({ outcomes, intervals }: Place): Quantity {
  return { value: Infinity, method: 'closed form', errorBound: 0, infiniteAt: outcomes, infiniteOn: intervals };
}
