/** Index of the value nearest to `x` among ascending ones; −1 where there is none. */
export function nearestStop(stops: ArrayLike<number>, x: number): number {
  let [low, high] = [0, stops.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [here = NaN, next = NaN] = [stops[middle], stops[middle + 1]];
    // A tie goes to the lower one.
    if (Math.abs(next - x) < Math.abs(here - x)) low = middle + 1;
    else high = middle;
  }
  return high;
}
