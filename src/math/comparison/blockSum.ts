/** Boole's rule on five equidistant places: what their values count. */
const BOOLE = [7 / 90, 32 / 90, 12 / 90, 32 / 90, 7 / 90];
const STEPS = BOOLE.length - 1;

/** So many outcomes are added up one by one. */
const FEW = 16;

/**
 * Σ f(x) over the integers from first to last, of what is smooth over so many of them: one by one up to 16 of them, by
 * Boole's rule and the first correction of Euler and Maclaurin beyond.
 * @param f of integers only.
 * @error rounding, or the sixth differences of f over a quarter of the block.
 * @source Abramowitz & Stegun (1964), 25.4.14 and 23.1.30
 */
export function blockSum(f: (x: number) => number, first: number, last: number): number {
  const count = last - first + 1;
  // What is over when the rest is cut into four.
  const single = count <= FEW ? count : (count - 1) % STEPS;
  let sum = 0;
  for (let i = 0; i < single; i++) sum += f(first + i);
  if (single === count) return sum;
  const [from, length] = [first + single, count - 1 - single];
  let integral = 0;
  for (const [i, weight] of BOOLE.entries()) integral += weight * f(from + (i * length) / STEPS);
  return sum + integral * length + (f(from) + f(last)) / 2;
}
