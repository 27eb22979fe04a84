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
  let sum = 0;
  let lost = 0;
  return {
    add: (value) => {
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    },
    value: () => (Number.isFinite(sum) ? sum + lost : sum),
  };
}
