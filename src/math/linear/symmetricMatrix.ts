import { requireDimension } from './vector';
import type { Vector } from './vector';

/** A square matrix that equals its transpose, as rows; rows and columns in the order of the free parameters. */
export type SymmetricMatrix = readonly Vector[];

/** How far two mirrored entries may part, relative to the largest entry: they may have been computed apart. */
const ASYMMETRY = 1e-8;

/**
 * @throws RangeError naming the matrix and the row or entry unless it is dimension × dimension, finite, and symmetric
 * to 1e-8 of its largest |entry|.
 */
export function requireSymmetric(name: string, matrix: SymmetricMatrix, dimension: number): void {
  if (matrix.length !== dimension) throw new RangeError(`${name} must have ${dimension} rows, got ${matrix.length}`);
  let largest = 0;
  for (const [i, row] of matrix.entries()) {
    requireDimension(`${name}[${i}]`, row, dimension);
    for (const [j, entry] of row.entries()) {
      if (!Number.isFinite(entry)) throw new RangeError(`${name}[${i}][${j}] must be finite, got ${entry}`);
      largest = Math.max(largest, Math.abs(entry));
    }
  }
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j < i; j++) {
      const [below, above] = [row[j] ?? Number.NaN, matrix[j]?.[i] ?? Number.NaN];
      if (Math.abs(below - above) > ASYMMETRY * largest) {
        throw new RangeError(`${name} must be symmetric, got ${below} at [${i}][${j}] and ${above} at [${j}][${i}]`);
      }
    }
  }
}
