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

/** The value read for place i. */
export function readLattice({ first, weights }: LatticeReader, values: Float64Array, i: number): number {
  const start = first[i] ?? 0;
  const at = i * POINTS;
  let sum = 0;
  for (let j = 0; j < POINTS; j++) sum += (weights[at + j] ?? 0) * (values[start + j] ?? 0);
  return sum;
}
