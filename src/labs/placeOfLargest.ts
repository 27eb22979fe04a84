/** The place of the largest of `count` numbers from `from` on, the first of equal ones. */
export function placeOfLargest(values: ArrayLike<number>, from = 0, count = values.length - from): number {
  let best = 0;
  for (let i = 1; i < count; i++) {
    if ((values[from + i] ?? -Infinity) > (values[from + best] ?? -Infinity)) best = i;
  }
  return best;
}
