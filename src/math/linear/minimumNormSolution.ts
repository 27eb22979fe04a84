import { dot } from './dot';
import { orthonormalBasis } from './orthonormalBasis';
import { pivotedFactor } from './pivotedFactor';
import { requireSymmetric } from './symmetricMatrix';
import type { SymmetricMatrix } from './symmetricMatrix';
import type { Vector } from './vector';

/**
 * A right side leaves the range of A by rounding only if its component along the kernel is below this part of itself.
 */
const ROUNDING = 1e-12;

/** v without its part in the span of an orthonormal basis. */
function without(vector: Vector, basis: readonly Vector[]): Vector {
  return basis.reduce((rest, direction) => {
    const part = dot(direction, rest);
    return rest.map((value, i) => value - part * (direction[i] ?? Number.NaN));
  }, vector);
}

/**
 * A⁺ b for a positive semidefinite A: of the x that minimise ‖A x − b‖, the shortest (Moore and Penrose). With the
 * Fisher matrix of softmax logits, whose kernel is (1, …, 1), the x that sums to 0. A b that leaves the range of A by
 * no more than rounding is not projected onto it: that would spread the rounding of a heavy outcome over the light
 * ones.
 * @returns A⁻¹ b where A is regular; zeros where A is 0; an empty x for an empty b.
 * @throws RangeError naming `matrix` unless it is finite, symmetric, positive semidefinite to 1e-8, and has a row for
 * each entry of b; naming `rightSide` unless finite.
 * @error 1.3e-15 of the largest |entry| for softmax logits of up to 64 outcomes, with probabilities down to 1e-79; in
 * general as `solvePositiveDefinite` with κ of the independent coordinates; a coordinate of which 64·n·2⁻⁵² or less is
 * independent of the others counts as dependent.
 * @source Penrose (1955), Proc. Camb. Phil. Soc. 51, 406–413; Higham (2002), §10.3
 */
export function minimumNormSolution(matrix: SymmetricMatrix, rightSide: Vector): Vector {
  const n = rightSide.length;
  requireSymmetric('matrix', matrix, n);
  const bad = rightSide.findIndex((entry) => !Number.isFinite(entry));
  if (bad >= 0) throw new RangeError(`rightSide[${bad}] must be finite, got ${rightSide[bad]}`);
  const { order, rank, lower, pivots } = pivotedFactor(matrix);
  const at = (i: number, j: number): number => lower[i]?.[j] ?? Number.NaN;

  /** What solves Lᵀ x = y in the first `rank` coordinates of the order. */
  const backwards = (y: Vector): number[] => {
    const x = [...y];
    for (let i = rank - 1; i >= 0; i--) {
      for (let k = i + 1; k < rank; k++) x[i] = (x[i] ?? 0) - at(k, i) * (x[k] ?? 0);
    }
    return x;
  };
  /** From the order of elimination back to the coordinates' own. */
  const unpermuted = (head: Vector, tail: (i: number) => number): Vector => {
    const x = rightSide.map(() => 0);
    for (const [i, coordinate] of order.entries()) x[coordinate] = i < rank ? (head[i] ?? Number.NaN) : tail(i);
    return x;
  };
  const kernel = orthonormalBasis(
    order.slice(rank).map((_, k) => {
      const dependence = backwards(lower[rank + k] ?? []).map((weight) => -weight);
      return unpermuted(dependence, (i) => (i === rank + k ? 1 : 0));
    }),
  );

  const inconsistent = kernel.some((direction) => {
    const sizes = direction.map((value, i) => Math.abs(value * (rightSide[i] ?? 0)));
    return Math.abs(dot(direction, rightSide)) > ROUNDING * sizes.reduce((sum, size) => sum + size, 0);
  });
  const b = inconsistent ? without(rightSide, kernel) : rightSide;
  const y = order.slice(0, rank).map((coordinate) => b[coordinate] ?? Number.NaN);
  for (let i = 0; i < rank; i++) {
    for (let k = 0; k < i; k++) y[i] = (y[i] ?? 0) - at(i, k) * (y[k] ?? 0);
  }
  const basic = backwards(y.map((value, i) => value / (pivots[i] ?? Number.NaN)));
  return without(
    unpermuted(basic, () => 0),
    kernel,
  );
}
