import { exactProduct } from './doubleDouble';

/**
 * a·b − c·d, of which no rounded product spoils the digits where the two nearly agree.
 * @returns ±Infinity or NaN as the plain expression does where a product overflows.
 * @error 2 ulp, where the products' last digits do not underflow (products above 1e-290).
 * @source Jeannerod, Louvet & Muller (2013), Math. Comp. 82, 2245–2264
 */
export function productDifference(a: number, b: number, c: number, d: number): number {
  const left = exactProduct(a, b);
  const right = exactProduct(c, d);
  return left.hi - right.hi + (left.lo - right.lo);
}
