/**
 * A root of f in [low, high], where f(low) ≤ 0 ≤ f(high), by bisection.
 * @returns the midpoint of the last bracket; NaN values of f count as positive.
 * @error 1e-13 · max(1, |root|).
 */
export function rootBetween(f: (x: number) => number, low: number, high: number): number {
  let a = low;
  let b = high;
  while (b - a > 1e-13 * Math.max(1, Math.abs(a), Math.abs(b))) {
    const middle = (a + b) / 2;
    if (middle === a || middle === b) break;
    if (f(middle) < 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
