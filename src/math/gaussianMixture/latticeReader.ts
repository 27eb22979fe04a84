import type { Lattice } from './gaussianSums';

/** Points of the interpolating polynomial. */
const POINTS = 8;

/** Where to read a lattice: for place i, points first[i] … first[i] + 7 with weights[8i] … weights[8i + 7]. */
export interface LatticeReader {
  readonly first: Int32Array;
  readonly weights: Float64Array;
}

/** Lagrange's weights for reading a lattice at `places`, by the polynomial through the eight nearest points. */
export function latticeReader(lattice: Lattice, places: readonly number[]): LatticeReader {
  const first = new Int32Array(places.length);
  const weights = new Float64Array(places.length * POINTS);
  for (const [i, place] of places.entries()) {
    const at = (place - lattice.low) / lattice.spacing;
    const start = Math.min(Math.max(Math.floor(at) - POINTS / 2 + 1, 0), lattice.count - POINTS);
    first[i] = start;
    for (let j = 0; j < POINTS; j++) {
      let weight = 1;
      for (let k = 0; k < POINTS; k++) if (k !== j) weight *= (at - start - k) / (j - k);
      weights[i * POINTS + j] = weight;
    }
  }
  return { first, weights };
}

/** Writes the values read at all places to out[offset], out[offset + 1], … */
export function readLattice(
  { first, weights }: LatticeReader,
  values: Float64Array,
  out: Float64Array,
  offset: number,
): void {
  for (let i = 0; i < first.length; i++) {
    const start = first[i] ?? 0;
    const at = i * POINTS;
    let even = 0;
    let odd = 0;
    // Two sums, so that additions need not wait for one another.
    for (let j = 0; j < POINTS; j += 2) {
      even += (weights[at + j] ?? 0) * (values[start + j] ?? 0);
      odd += (weights[at + j + 1] ?? 0) * (values[start + j + 1] ?? 0);
    }
    out[offset + i] = even + odd;
  }
}
