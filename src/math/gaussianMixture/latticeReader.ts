import type { Lattice } from './gaussianSums';
import { lagrange } from './lagrange';

/** Points of the interpolating polynomial. */
const POINTS = 12;
const weightsAt = lagrange(Array.from({ length: POINTS }, (_, j) => j));

/** Where to read a lattice: for place i, points first[i] … first[i] + 11 with weights[12i] … weights[12i + 11]. */
export interface LatticeReader {
  readonly first: Int32Array;
  readonly weights: Float64Array;
}

/** Lagrange's weights for reading a lattice at `places`, by the polynomial through the twelve nearest points. */
export function latticeReader(lattice: Lattice, places: readonly number[]): LatticeReader {
  const first = new Int32Array(places.length);
  const weights = new Float64Array(places.length * POINTS);
  for (const [i, place] of places.entries()) {
    const at = (place - lattice.low) / lattice.spacing;
    const start = Math.min(Math.max(Math.floor(at) - POINTS / 2 + 1, 0), lattice.count - POINTS);
    first[i] = start;
    weightsAt(at - start, weights, i * POINTS);
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
    let a = 0;
    let b = 0;
    let c = 0;
    // Three sums, so that additions need not wait for one another.
    for (let j = 0; j < POINTS; j += 3) {
      a += (weights[at + j] ?? 0) * (values[start + j] ?? 0);
      b += (weights[at + j + 1] ?? 0) * (values[start + j + 1] ?? 0);
      c += (weights[at + j + 2] ?? 0) * (values[start + j + 2] ?? 0);
    }
    out[offset + i] = a + b + c;
  }
}
