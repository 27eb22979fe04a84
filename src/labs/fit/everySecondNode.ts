/** Fewer nodes an axis than this show too little. */
const FEWEST = 25;

/** A surface (row-major) at every second node of both axes, ends included; as it is where that cannot be had. */
export function everySecondNode(values: Float64Array, size: number): { readonly values: Float64Array; readonly size: number } {
  const half = (size + 1) / 2;
  if (half < FEWEST || !Number.isInteger(half)) return { values, size };
  const some = new Float64Array(half * half);
  for (let i = 0, at = 0; i < size; i += 2) {
    for (let j = 0; j < size; j += 2, at += 1) some[at] = values[i * size + j] ?? Number.NaN;
  }
  return { values: some, size: half };
}
