import { runningSum } from '../../divergence/runningSum';

/**
 * 0, v₀, v₀ + v₁, …, the sum of all values ≥ 0: one more entry than there are values, never decreasing.
 * @error 1 ulp each, by Neumaier's compensated summation.
 * @source Neumaier (1974), ZAMM 54, 39–51
 */
export function runningTotals(values: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(values.length + 1);
  const sum = runningSum();
  for (let i = 0; i < values.length; i++) {
    sum.add(values[i] ?? 0);
    totals[i + 1] = Math.max(totals[i] ?? 0, sum.value());
  }
  return totals;
}
