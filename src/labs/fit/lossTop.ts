/** Tops of an axis in the reader's unit: few, so that it stands still while things move under it. */
const TOPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A round top that shows the valleys and the rival well; the curve leaves it on both sides. */
export function lossTop(minima: readonly number[], rival: number): number {
  const finite = [...minima.map((kl) => 4 * kl), 1.6 * rival].filter((value) => Number.isFinite(value));
  // Where everything is beaten, what is near to 0 is still to be seen as near.
  const wanted = Math.max(...finite, 0.1);
  const decade = 10 ** Math.floor(Math.log10(wanted));
  return (TOPS.find((top) => top * decade >= wanted) ?? 10) * decade;
}
