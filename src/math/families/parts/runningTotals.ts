/**
 * 0, v₀, v₀ + v₁, …, the sum of all values ≥ 0: one more entry than there are values, never decreasing.
 * @error 1 ulp each, by Neumaier's compensated summation.
 * @source Neumaier (1974), ZAMM 54, 39–51
 */
export function runningTotals(values: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(values.length + 1);
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
    totals[i + 1] = Math.max(totals[i] ?? 0, sum + lost);
  }
  return totals;
}
