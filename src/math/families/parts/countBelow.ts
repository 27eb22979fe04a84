/**
 * How many of the ascending values are < x, by bisection.
 * @returns 0 for x = NaN.
 * @error none.
 */
export function countBelow(ascending: ArrayLike<number>, x: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
