/** The place of the largest of `count` numbers from `from` on, the first of equal ones. */
export function largestOf(values: ArrayLike<number>, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) {
    if ((values[from + i] ?? -Infinity) > (values[from + best] ?? -Infinity)) best = i;
  }
  return best;
}
