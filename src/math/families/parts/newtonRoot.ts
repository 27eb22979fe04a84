const MOST_STEPS = 200;

/** A step of Newton's this small, relative to x, leaves an error of about its square. */
const SMALL_STEP = 2 ** -40;

/** A value this small cannot be told from 0. */
const SMALL_VALUE = 2 ** -51;

/**
 * The root of an increasing f between low and high, f(low) ≤ 0 ≤ f(high), by Newton's method; a step that would leave the
 * bracket becomes a bisection.
 * @param f the value, on a scale of 1, and the slope at x; −Infinity is a value.
 * @error the last rounding of x, and 5e-16 of f.
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
    if (next >= low && next <= high) {
      if (Math.abs(next - x) <= SMALL_STEP * Math.abs(next) || Math.abs(value) <= SMALL_VALUE) return next;
    } else {
      next = low + (high - low) / 2;
      if (next === low || next === high) return next;
    }
    x = next;
  }
  return x;
}
