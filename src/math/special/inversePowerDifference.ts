/**
 * Σ_{n ≥ 1} cₙ·(a⁻ⁿ − b⁻ⁿ), by a⁻ⁿ − b⁻ⁿ = (b − a)·Σ_{k=1..n} a⁻ᵏ·bᵏ⁻ⁿ⁻¹, which does not cancel for a near b.
 * @param coefficients c₁, c₂, …
 * @param difference b − a
 * @returns 0 for no coefficients; not finite where a or b is 0.
 * @error a few ulp, if the coefficients do not cancel.
 */
export function inversePowerDifference(
  coefficients: ArrayLike<number>,
  a: number,
  b: number,
  difference: number,
): number {
  let power = 1 / b;
  let inner = 0;
  let sum = 0;
  for (let n = 1; n <= coefficients.length; n++) {
    power /= a;
    inner = inner / b + power;
    sum += (coefficients[n - 1] ?? 0) * inner;
  }
  return difference * sum;
}
