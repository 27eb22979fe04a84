/**
 * A point, a gradient or a direction: one number a coordinate, in the order of the free parameters. A plain array,
 * not a typed one: it can be readonly, is JSON as it stands, and at the few dozen coordinates of a family is no
 * slower.
 */
export type Vector = readonly number[];

/** @throws RangeError naming the vector unless it has `dimension` coordinates. */
export function requireDimension(name: string, vector: Vector, dimension: number): void {
  if (vector.length !== dimension) throw new RangeError(`${name} must have ${dimension} entries, got ${vector.length}`);
}
