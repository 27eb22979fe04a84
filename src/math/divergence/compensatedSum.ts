/**
 * Σ values by Neumaier's compensated summation. Infinities and NaN propagate as in plain addition.
 * @error 1 ulp of the sum plus n²·2⁻¹⁰⁶·Σ|values|.
 * @source Neumaier (1974), ZAMM 54, 39–51
 */
export function compensatedSum(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}
