import { requireSymmetric } from './symmetricMatrix';
import type { SymmetricMatrix } from './symmetricMatrix';
import type { Vector } from './vector';

/**
 * The x with A x = b for a positive definite A, by Cholesky's A = L Lᵀ; only the lower triangle of A is read.
 * @returns null unless A is positive definite to working precision: a pivot that is not above n·2⁻⁵² of its diagonal
 * entry is taken for 0. An empty x for an empty b.
 * @throws RangeError naming `matrix` unless it is finite, symmetric, and has a row for each entry of b.
 * @error n²·2⁻⁵²·κ relative to max|x_i|, κ the condition number of A scaled to a unit diagonal: coordinates of very
 * different scales cost nothing.
 * @source Higham (2002), Accuracy and Stability of Numerical Algorithms, 2nd ed., §10.1
 */
export function solvePositiveDefinite(matrix: SymmetricMatrix, rightSide: Vector): Vector | null {
  const n = rightSide.length;
  requireSymmetric('matrix', matrix, n);
  const factor: number[][] = [];
  const entry = (i: number, j: number): number => factor[i]?.[j] ?? Number.NaN;
  for (const [i, row] of matrix.entries()) {
    const factorRow: number[] = [];
    factor.push(factorRow);
    for (let j = 0; j <= i; j++) {
      let rest = row[j] ?? Number.NaN;
      for (let k = 0; k < j; k++) rest -= (factorRow[k] ?? Number.NaN) * entry(j, k);
      if (j < i) factorRow.push(rest / entry(j, j));
      else if (rest > n * Number.EPSILON * (row[i] ?? Number.NaN)) factorRow.push(Math.sqrt(rest));
      else return null;
    }
  }

  const solution = [...rightSide];
  for (let i = 0; i < n; i++) {
    let rest = solution[i] ?? Number.NaN;
    for (let k = 0; k < i; k++) rest -= entry(i, k) * (solution[k] ?? Number.NaN);
    solution[i] = rest / entry(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let rest = solution[i] ?? Number.NaN;
    for (let k = i + 1; k < n; k++) rest -= entry(k, i) * (solution[k] ?? Number.NaN);
    solution[i] = rest / entry(i, i);
  }
  return solution;
}
