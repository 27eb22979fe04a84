import type { SymmetricMatrix } from './symmetricMatrix';

/** PᵀAP = L D Lᵀ of a positive semidefinite A, as far as its rank. */
export interface PivotedFactor {
  /** The coordinates in the order of elimination; those from `rank` on depend linearly on those before. */
  readonly order: readonly number[];
  readonly rank: number;
  /** Row i is coordinate order[i] of L, `rank` columns, unit diagonal. */
  readonly lower: readonly (readonly number[])[];
  /** The first `rank` of D, positive. */
  readonly pivots: readonly number[];
}

/** What is left of a diagonal entry counts as 0 up to this, times n and relative to the entry itself. */
const ROUNDING = 64 * Number.EPSILON;

/** How negative the rest of a diagonal entry, or how large an entry beside it, may be by rounding in what was given. */
const TOLERANCE = 1e-8;

/**
 * Elimination of a positive semidefinite matrix with diagonal pivoting: next is the coordinate with the largest
 * *part* of its diagonal entry left, so that the rank does not depend on the scales of the coordinates.
 * @throws RangeError naming `matrix` if it is not positive semidefinite to 1e-8. Shape and symmetry are the caller's.
 * @error rank: a coordinate of which 64·n·2⁻⁵² or less is independent of the others counts as dependent.
 * @source Higham (2002), §10.3
 */
export function pivotedFactor(matrix: SymmetricMatrix): PivotedFactor {
  const n = matrix.length;
  const rest = matrix.map((row) => [...row]);
  const diagonal = matrix.map((row, i) => row[i] ?? Number.NaN);
  const at = (i: number, j: number): number => rest[i]?.[j] ?? Number.NaN;
  const order = diagonal.map((_, i) => i);
  const lower: number[][] = diagonal.map(() => []);
  const pivots: number[] = [];

  const partLeft = (i: number): number => (diagonal[i] === 0 ? 0 : at(i, i) / Math.abs(diagonal[i] ?? Number.NaN));
  const nextAfter = (done: number): number => {
    let best = done;
    for (let k = done + 1; k < n; k++) if (partLeft(order[k] ?? 0) > partLeft(order[best] ?? 0)) best = k;
    return best;
  };

  for (let rank = 0; rank < n; rank++) {
    const chosen = nextAfter(rank);
    const pivot = order[chosen] ?? 0;
    if (partLeft(pivot) <= ROUNDING * n) break;
    order[chosen] = order[rank] ?? 0;
    order[rank] = pivot;
    const size = at(pivot, pivot);
    pivots.push(size);
    lower[pivot]?.push(1);
    const remaining = order.slice(rank + 1);
    for (const i of remaining) lower[i]?.push(at(i, pivot) / size);
    for (const i of remaining) {
      for (const j of remaining) {
        const row = rest[i];
        if (row) row[j] = at(i, j) - (at(i, pivot) / size) * at(j, pivot);
      }
    }
  }

  for (const i of order.slice(pivots.length)) {
    for (const j of order.slice(pivots.length)) {
      const scale = Math.sqrt(Math.abs(diagonal[i] ?? Number.NaN)) * Math.sqrt(Math.abs(diagonal[j] ?? Number.NaN));
      if (Math.abs(at(i, j)) > TOLERANCE * scale) {
        throw new RangeError(`matrix must be positive semidefinite; entry [${i}][${j}] contradicts the diagonal`);
      }
    }
  }
  return { order, rank: pivots.length, lower: order.map((i) => lower[i] ?? []), pivots };
}
