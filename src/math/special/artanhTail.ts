/**
 * artanh(u) − u = Σ_{k ≥ 1} u²ᵏ⁺¹ / (2k + 1), for |u| < 1 (meant for |u| ≤ 1/2: it takes longer and longer towards 1).
 * @returns NaN for NaN.
 * @error 5e-16 relative.
 * @source Abramowitz & Stegun (1964), 4.6.33
 */
export function artanhTail(u: number): number {
  if (!(Math.abs(u) < 1)) return Number.NaN;
  let power = u * u * u;
  let sum = 0;
  for (let odd = 3; ; odd += 2) {
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
    power *= u * u;
  }
}
