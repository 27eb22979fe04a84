import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import trajectories from '../reference/trajectories.json';
import { dot } from './dot';
import { minimumNormSolution } from './minimumNormSolution';
import { norm } from './norm';
import { orthonormalBasis } from './orthonormalBasis';
import { pivotedFactor } from './pivotedFactor';
import { solvePositiveDefinite } from './solvePositiveDefinite';
import { requireSymmetric } from './symmetricMatrix';
import type { SymmetricMatrix } from './symmetricMatrix';
import { requireDimension } from './vector';
import type { Vector } from './vector';

const times = (matrix: SymmetricMatrix, x: Vector): Vector => matrix.map((row) => dot(row, x));
const largest = (x: Vector): number => Math.max(0, ...x.map(Math.abs));
const farthest = (x: Vector, y: Vector): number => largest(x.map((value, i) => value - (y[i] ?? Number.NaN)));
/** Σ vᵢ vᵢᵀ. */
const gramOf = (vectors: readonly Vector[], n: number): SymmetricMatrix =>
  Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => vectors.reduce((sum, v) => sum + (v[i] ?? 0) * (v[j] ?? 0), 0)),
  );
/** The Fisher matrix of softmax logits with these probabilities, without 1 − p. */
const softmaxFisher = (weights: Vector): SymmetricMatrix => {
  const total = weights.reduce((sum, w) => sum + w, 0);
  const p = weights.map((w) => w / total);
  const others = (i: number) => p.reduce((sum, q, k) => (k === i ? sum : sum + q), 0);
  return p.map((a, i) => p.map((b, j) => (i === j ? a * others(i) : -a * b)));
};

const entries = fc.double({ min: -1, max: 1, noNaN: true });
const vectorOf = (n: number) => fc.array(entries, { minLength: n, maxLength: n });
const vectors = (count: number, n: number) => fc.array(vectorOf(n), { minLength: count, maxLength: count });

describe('solvePositiveDefinite', () => {
  it('solves exactly what is exact in doubles', () => {
    expect(solvePositiveDefinite([[4, 2], [2, 10]], [8, 22])).toEqual([1, 2]);
    expect(solvePositiveDefinite([], [])).toEqual([]);
  });

  it('A x = b for random positive definite A, to the stability of Cholesky', () => {
    fc.assert(
      fc.property(vectors(7, 5), vectorOf(5), (columns, b) => {
        const matrix = gramOf(columns, 5).map((row, i) => row.map((value, j) => value + (i === j ? 0.1 : 0)));
        const x = solvePositiveDefinite(matrix, b) ?? [];
        expect(farthest(times(matrix, x), b)).toBeLessThan(1e-13);
      }),
    );
  });

  it('does not mind coordinates of very different scales', () => {
    const x = solvePositiveDefinite([[1, 0.5e-150], [0.5e-150, 1e-300]], [1.5, 1.5e-150]) ?? [];
    expect(x[0]).toBeCloseTo(1, 14);
    expect((x[1] ?? 0) / 1e150).toBeCloseTo(1, 14);
  });

  it('is null where A is indefinite, singular, or 0', () => {
    expect(solvePositiveDefinite([[1, 2], [2, 1]], [1, 1])).toBeNull();
    expect(solvePositiveDefinite([[-1]], [1])).toBeNull();
    expect(solvePositiveDefinite([[0, 0], [0, 0]], [0, 0])).toBeNull();
    expect(solvePositiveDefinite(softmaxFisher([1, 2, 3]), [1, 0, -1])).toBeNull();
  });

  it('reads the lower triangle only, and changes no argument', () => {
    const matrix = [[2, 1 + 1e-12], [1, 2]];
    const b = [1, 2];
    expect(solvePositiveDefinite(matrix, b)).toEqual(solvePositiveDefinite([[2, 1], [1, 2]], b));
    expect([matrix, b]).toEqual([[[2, 1 + 1e-12], [1, 2]], [1, 2]]);
  });
});

describe('minimumNormSolution', () => {
  const given = trajectories.cases.flatMap(({ id, points }) =>
    points.flatMap((point) => {
      const fisher = point.fisher.map((row) => row.map(({ d }) => d));
      const cases = [
        [point.grad_KL_pq, point.natgrad_KL_pq],
        [point.grad_KL_qp, point.natgrad_KL_qp],
      ] as const;
      return cases.map(([gradient, natural]) => ({
        name: `${id} ${point.path} ${point.t}`,
        fisher,
        gradient: gradient.map(({ d }) => d),
        natural: natural.map(({ d }) => d),
      }));
    }),
  );

  it('is the natural gradient of every reference, to 1e-13 of its largest entry', () => {
    expect(given).toHaveLength(400);
    const wrong = given.filter(
      ({ fisher, gradient, natural }) =>
        !(farthest(minimumNormSolution(fisher, gradient), natural) <= 1e-13 * largest(natural)),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('keeps its digits beside outcomes of almost no mass', () => {
    const heavy = [[1, 1e-8, 1e-12], [1e-10, 1, 1, 1e-14], [1e-20, 1e-20, 1, 1e-3], [1e10, 1, 1, 1, 1, 1]];
    for (const weights of heavy) {
      const total = weights.reduce((sum, w) => sum + w, 0);
      const solution = weights.map((_, i) => (i % 2 === 0 ? 1 : -3) * (i + 1));
      const mean = solution.reduce((sum, x) => sum + x, 0) / solution.length;
      const p = weights.map((w) => w / total);
      const gradient = p.map((a, i) =>
        p.reduce((sum, b, j) => sum + a * b * ((solution[i] ?? 0) - (solution[j] ?? 0)), 0),
      );
      const expected = solution.map((x) => x - mean);
      expect(farthest(minimumNormSolution(softmaxFisher(weights), gradient), expected)).toBeLessThan(1e-13 * 8);
    }
  });

  it('obeys Penrose: x is orthogonal to the kernel and A x is the projection of b, for any rank', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }).chain((rank) => vectors(rank, 6)), vectorOf(6), (rows, b) => {
        const rounded = rows.map((row) => row.map((value) => Math.round(value * 8)));
        const matrix = gramOf(rounded, 6);
        const { rank, order } = pivotedFactor(matrix);
        const x = minimumNormSolution(matrix, b);
        const residual = times(matrix, x).map((value, i) => value - (b[i] ?? 0));
        const scale = 1e-9 * (1 + largest(x)) * (1 + largest(matrix.flat()));
        expect(largest(times(matrix, residual))).toBeLessThan(scale);
        const basis = orthonormalBasis(order.slice(0, rank).map((i) => matrix[i] ?? []));
        const zero: Vector = b.map(() => 0);
        const inRange = basis.reduce((sum, u) => sum.map((value, i) => value + dot(u, x) * (u[i] ?? 0)), zero);
        expect(farthest(inRange, x)).toBeLessThan(scale);
      }),
    );
  });

  it('is 0 where A is 0, and in a coordinate in which A is 0', () => {
    expect(minimumNormSolution([[0, 0], [0, 0]], [1, 2])).toEqual([0, 0]);
    expect(minimumNormSolution([[0, 0], [0, 4]], [1, 2])).toEqual([0, 0.5]);
    expect(minimumNormSolution([], [])).toEqual([]);
  });

  it('projects a right side that is not in the range: the least squares of the all-ones matrix', () => {
    const [x = 0, y = 0] = minimumNormSolution([[1, 1], [1, 1]], [3, 1]);
    expect(x).toBeCloseTo(1, 14);
    expect(y).toBeCloseTo(1, 14);
  });

  it('refuses what is not positive semidefinite, not finite, or of another size', () => {
    expect(() => minimumNormSolution([[1, 2], [2, 1]], [1, 1])).toThrow(/matrix must be positive semidefinite/);
    expect(() => minimumNormSolution([[0, 1], [1, 0]], [1, 1])).toThrow(/matrix must be positive semidefinite/);
    expect(() => minimumNormSolution([[-1]], [1])).toThrow(/matrix must be positive semidefinite/);
    expect(() => minimumNormSolution([[1]], [Number.NaN])).toThrow(/rightSide\[0\] must be finite/);
    expect(() => minimumNormSolution([[1]], [1, 2])).toThrow(RangeError);
  });
});

describe('pivotedFactor', () => {
  it('finds the rank of a softmax’s Fisher matrix at any scale: all but one', () => {
    for (const weights of [[1, 1], [1, 2, 3], [1, 1e-12, 1e-12], [1, 1e-150, 1e-3, 1]]) {
      expect(pivotedFactor(softmaxFisher(weights)).rank).toBe(weights.length - 1);
    }
  });

  it('multiplies back: L D Lᵀ is A in the order of elimination', () => {
    const matrix = gramOf([[1, 2, 3], [0, 1, -1]], 3);
    const { order, rank, lower, pivots } = pivotedFactor(matrix);
    expect(rank).toBe(2);
    for (const [i, a] of order.entries()) {
      for (const [j, b] of order.entries()) {
        const product = pivots.reduce((sum, pivot, k) => sum + (lower[i]?.[k] ?? 0) * pivot * (lower[j]?.[k] ?? 0), 0);
        expect(product).toBeCloseTo(matrix[a]?.[b] ?? Number.NaN, 12);
      }
    }
  });

  it('refuses an indefinite matrix', () => {
    expect(() => pivotedFactor([[1, 2], [2, 1]])).toThrow(/matrix must be positive semidefinite/);
  });
});

describe('orthonormalBasis', () => {
  it('spans the same, with unit vectors at right angles', () => {
    const [u = [], v = []] = orthonormalBasis([[3, 4, 0], [1, 1, 1e-7]]);
    expect(u).toEqual([3 / 5, 4 / 5, 0]);
    expect(dot(u, v)).toBeCloseTo(0, 15);
    expect(dot(v, v)).toBeCloseTo(1, 15);
    expect(orthonormalBasis([])).toEqual([]);
  });

  it('is NaN for a vector of no direction', () => {
    expect(orthonormalBasis([[0, 0]])).toEqual([[Number.NaN, Number.NaN]]);
  });
});

describe('what is asked of vectors and matrices', () => {
  it('dot sums products; a missing coordinate is NaN', () => {
    expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
    expect(dot([], [])).toBe(0);
    expect(dot([1, 2], [1])).toBeNaN();
  });

  it('norm is the length, at any scale', () => {
    expect(norm([3, -4])).toBe(5);
    expect(norm([3e200, 4e200]) / 5e200).toBeCloseTo(1, 15);
    expect(norm([3e-200, 4e-200]) / 5e-200).toBeCloseTo(1, 15);
    expect(norm([-7.3])).toBe(7.3);
    expect([norm([]), norm([0, 0]), norm([1, -Infinity]), norm([1, Number.NaN])]).toEqual([0, 0, Infinity, Number.NaN]);
  });

  it('names the vector of the wrong size', () => {
    expect(() => requireDimension('gradient', [1], 2)).toThrow(new RangeError('gradient must have 2 entries, got 1'));
    expect(() => requireDimension('gradient', [1, 2], 2)).not.toThrow();
  });

  it.each<[string, SymmetricMatrix, RegExp]>([
    ['too few rows', [[1, 0]], /fisher must have 2 rows, got 1/],
    ['a short row', [[1, 0], [0]], /fisher\[1\] must have 2 entries, got 1/],
    ['an infinite entry', [[1, 0], [0, Infinity]], /fisher\[1\]\[1\] must be finite/],
    ['unequal mirrored entries', [[1, 0.1], [0.2, 1]], /fisher must be symmetric, got 0.2 at \[1\]\[0\] and 0.1/],
  ])('refuses a matrix with %s', (_, matrix, message) => {
    expect(() => requireSymmetric('fisher', matrix, 2)).toThrow(message);
    expect(() => requireSymmetric('fisher', matrix, 2)).toThrow(RangeError);
  });
});
