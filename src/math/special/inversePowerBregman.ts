/**
 * Σ_{n ≥ 1} cₙ·Dₙ(b, a), where Dₙ is the Bregman divergence of x⁻ⁿ,
 * b⁻ⁿ − a⁻ⁿ + n(b − a)a⁻ⁿ⁻¹ = (b − a)²·Σ_{k=1..n} k·a⁻ᵏ⁻¹·bᵏ⁻ⁿ⁻¹: a sum of positive terms.
 * @param coefficients c₁, c₂, …
 * @param difference b − a
 * @returns 0 for no coefficients; not finite where a or b is 0.
 * @error a few ulp, if the coefficients do not cancel.
 */
export function inversePowerBregman(
  coefficients: ArrayLike<number>,
  b: number,
  a: number,
  difference: number,
): number {
  let power = 1 / (a * b);
  let inner = 0;
  let sum = 0;
  for (let n = 1; n <= coefficients.length; n++) {
    power /= a;
    inner = inner / b + n * power;
    sum += (coefficients[n - 1] ?? 0) * inner;
  }
  return difference * difference * sum;
}
