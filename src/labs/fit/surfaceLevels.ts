const ROUND = [1, 1.5, 2, 3, 5, 7, 10];

/** Few, so that lines stand still while p is dragged. */
function roundUp(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  return (ROUND.find((mantissa) => mantissa * decade >= value) ?? 10) * decade;
}

/** As many as the eye follows down a slope. */
const LINES = 12;
/** Every so many nodes are enough to know the size of a slope. */
const STRIDE = 7;
/** The part of the nodes that lies below the highest line; the rest is the paper's. */
const SHARE = 0.6;
/** The lowest line is no higher than this over the best, in nats: a valley shows its floor however high its walls are. */
const FLOOR = 0.04;

/**
 * Where the lines of a loss surface lie, in nats: a power of what is lost beyond the best known value, at least the square,
 * so that they are denser towards it. Empty where the surface has no two different finite values.
 */
export function surfaceLevels(values: ArrayLike<number>, best: number): readonly number[] {
  const looked = new Float64Array(Math.ceil(values.length / STRIDE));
  let count = 0;
  for (let i = 0; i < values.length; i += STRIDE) {
    const value = values[i] ?? Number.NaN;
    if (Number.isFinite(value)) looked[count++] = value - best;
  }
  const excess = looked.subarray(0, count).toSorted();
  const span = excess[Math.floor(SHARE * (count - 1))] ?? 0;
  if (!(span > 0)) return [];
  const top = roundUp(span);
  const power = Math.max(2, Math.log(top / FLOOR) / Math.log(LINES));
  return Array.from({ length: LINES }, (_, k) => best + top * ((k + 1) / LINES) ** power);
}
