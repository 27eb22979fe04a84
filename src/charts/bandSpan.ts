/** The pixels of an interval that may be without end, within [0, length]; null where none of it is there. */
export function bandSpan(
  scale: (value: number) => number,
  { from, to, length }: { readonly from: number; readonly to: number; readonly length: number },
): { readonly start: number; readonly size: number } | null {
  const ends = [from, to].map((value) => pixelOf(scale, value));
  const [a = NaN, b = NaN] = ends;
  if (Number.isNaN(a) || Number.isNaN(b)) return null;
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (high < 0 || low > length) return null;
  // An outcome, or an interval thinner than a line, still has to be seen.
  const thin = Math.max(0, 3 - (high - low)) / 2;
  const start = Math.max(0, low - thin);
  return { start, size: Math.min(length, high + thin) - start };
}

/** Infinite ends are the frame's edges, and so is what a logarithmic scale has no place for: it is below all of it. */
function pixelOf(scale: (value: number) => number, value: number): number {
  if (Number.isNaN(value)) return NaN;
  const pixel = Number.isFinite(value) ? scale(value) : NaN;
  if (!Number.isNaN(pixel)) return pixel;
  const rises = scale(2) >= scale(1);
  return (value > 0) === rises ? Infinity : -Infinity;
}
