const MOST_STEPS = 200;

/**
 * The root of an increasing f between low and high, f(low) ≤ 0 ≤ f(high), by Newton's method; a step that would leave the
 * bracket becomes a bisection.
 * @param f the value and the slope at x; −Infinity is a value.
 * @returns the last point looked at.
 * @error 2 ulp of the root, if f is that accurate.
 */
export function newtonRoot(
  f: (x: number) => readonly [value: number, slope: number],
  bracket: { readonly low: number; readonly high: number; readonly start: number },
): number {
  let { low, high, start: x } = bracket;
  for (let step = 0; step < MOST_STEPS; step++) {
    const [value, slope] = f(x);
    if (value === 0) return x;
    if (value < 0) low = x;
    else high = x;
    let next = x - value / slope;
    const isNewton = next > low && next < high;
    if (!isNewton) next = low + (high - low) / 2;
    if (Math.abs(next - x) <= 2 ** -52 * Math.abs(next)) return next;
    // a step below the last digits of the bracket's far end: f cannot be read any finer
    if (!isNewton && (next === low || next === high)) return next;
    x = next;
  }
  return x;
}
