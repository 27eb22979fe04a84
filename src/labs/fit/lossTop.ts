/** Tops of an axis in the reader's unit: few, so that it stands still while things move under it. */
const TOPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The part of a curve that its axis holds at the least. */
const SHARE = 0.35;
/** How many times as high an axis may become for racers that climb. */
const CLIMB = 2;

/**
 * A round top that shows the valleys, the rival and a good part of the curve, which leaves it on both sides; and where the racers
 * have been, as far as that leaves the valleys their room.
 */
export function lossTop(values: ArrayLike<number>, minima: readonly number[], rival: number, reached: number): number {
  const ascending = Array.from(values).filter(Number.isFinite).toSorted((a, b) => a - b);
  const slope = ascending[Math.floor(SHARE * (ascending.length - 1))] ?? 0;
  const finite = [slope, ...minima.map((kl) => 4 * kl), 1.6 * rival].filter(Number.isFinite);
  // Where everything is beaten, what is near to 0 is still to be seen as near.
  const still = Math.max(...finite, 0.1);
  const wanted = Math.max(still, Math.min(reached, CLIMB * still));
  const decade = 10 ** Math.floor(Math.log10(wanted));
  return (TOPS.find((top) => top * decade >= wanted) ?? 10) * decade;
}
