/** Examples with their classes: row i is inputs[i · width], …, its class labels[i]. */
export interface Examples {
  readonly count: number;
  /** Pixels, or coordinates: entries a row. */
  readonly width: number;
  readonly inputs: Float64Array;
  readonly labels: Uint8Array;
}

/** The examples at these places, copied in their order. */
export function examplesAt({ width, inputs, labels }: Examples, places: readonly number[]): Examples {
  const picked = new Float64Array(places.length * width);
  for (const [i, place] of places.entries()) picked.set(inputs.subarray(place * width, (place + 1) * width), i * width);
  return { count: places.length, width, inputs: picked, labels: Uint8Array.from(places, (place) => labels[place] ?? 0) };
}
