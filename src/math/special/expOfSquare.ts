/** Cuts x to 26 bits, so that its square is exact. */
const SPLITTER = 2 ** 27 + 1;

/**
 * exp(factor·x²) for |x| < 1e150 and a factor that is a power of 2 or its negative, without what the rounding of x² costs.
 * @error 3e-16 relative, underflow apart.
 */
export function expOfSquare(factor: number, x: number): number {
  const cut = x * SPLITTER;
  const head = cut - (cut - x);
  return Math.exp(factor * (head * head)) * Math.exp(factor * ((x - head) * (x + head)));
}
