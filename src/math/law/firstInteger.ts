/**
 * The smallest integer in (below, reached] that holds, by bisection, for a predicate that goes on holding once it does.
 * @param below an integer that does not hold, or one before the first to be asked about.
 * @param reached an integer that holds; it is not asked about.
 * @returns `reached` where nothing lies between the two.
 * @error none, but that beyond 2⁵³ not every integer is a double.
 */
export function firstInteger(holds: (x: number) => boolean, below: number, reached: number): number {
  let [low, high] = [below, reached];
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (middle === low || middle === high) break;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
