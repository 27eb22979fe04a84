/** A sum to which numbers are added one by one. */
export interface RunningSum {
  readonly add: (value: number) => void;
  /** Of what has been added so far; Infinities and NaN propagate as in plain addition. */
  readonly value: () => number;
}

/**
 * 0, to add to, by Neumaier's compensated summation: what `compensatedSum` does where the values come one by one and the
 * sum is asked for on the way.
 * @error 1 ulp of the sum plus n²·2⁻¹⁰⁶·Σ|values|.
 * @source Neumaier (1974), ZAMM 54, 39–51
 */
export function runningSum(): RunningSum {
  // A number in a closure would be a new object each time that it changes.
  const total = { sum: 0, lost: 0 };
  return {
    add: (value) => {
      const { sum } = total;
      const next = sum + value;
      total.lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      total.sum = next;
    },
    value: () => (Number.isFinite(total.sum) ? total.sum + total.lost : total.sum),
  };
}
