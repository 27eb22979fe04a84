import type { InfiniteStretch } from '../quantities/place';

export const methods = ['closed form', 'sum', 'quadrature'] as const;
export type Method = (typeof methods)[number];

/** A number and how it was got. In nats, unless the function that returns it says otherwise. */
export interface Quantity {
  readonly value: number;
  readonly method: Method;
  /** Absolute, on `value`; 0 when the value is exact, an infinite one included. */
  readonly errorBound: number;
  /** The outcomes that make the value infinite; empty when it is finite, or continuous. */
  readonly infiniteAt: readonly number[];
  /** The intervals of x that make the value infinite; empty when it is finite, or discrete. */
  readonly infiniteOn: readonly InfiniteStretch[];
}

/** Each term is good to a few ulp and none of the sums here cancels, so a relative bound carries over to the sum. */
const RELATIVE_BOUND = 2e-15;

/**
 * Σ terms over outcomes as a quantity; infinite terms are named. `scale` bounds Σ|terms| where terms have both signs.
 * @error the value as given; the bound 2e-15 of the scale.
 */
export function quantityOf(value: number, terms: ArrayLike<number>, scale = Math.abs(value)): Quantity {
  const infiniteAt: number[] = [];
  for (let x = 0; x < terms.length; x++) if (terms[x] === Infinity) infiniteAt.push(x);
  const errorBound = infiniteAt.length > 0 ? 0 : RELATIVE_BOUND * scale;
  return { value, method: 'sum', errorBound, infiniteAt, infiniteOn: [] };
}
