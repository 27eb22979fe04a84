/** Heights at least `gap` apart and between `low` and `high`, in the order of those that are wanted and close to them; `low` gives way where there is no room for all. */
export function apart(
  wanted: readonly number[],
  { gap, low, high }: { readonly gap: number; readonly low: number; readonly high: number },
): readonly number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const heights = [...wanted];
  let next = low;
  for (const i of order) {
    heights[i] = Math.max(heights[i] ?? low, next);
    next = heights[i] + gap;
  }
  next = high;
  for (const i of order.toReversed()) {
    heights[i] = Math.min(heights[i] ?? high, next);
    next = heights[i] - gap;
  }
  return heights;
}
