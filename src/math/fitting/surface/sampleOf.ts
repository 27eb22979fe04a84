/** Indices of the least and the largest value and of three about evenly between them in order, without repeats. */
export function sampleOf(values: ArrayLike<number>): readonly number[] {
  const order = Array.from(values, (_, i) => i).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const picked = [0, 0.23, 0.51, 0.78, 1].map((share) => order[Math.round(share * (order.length - 1))] ?? 0);
  return [...new Set(picked)];
}
