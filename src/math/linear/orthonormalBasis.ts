import { dot } from './dot';
import { norm } from './norm';
import type { Vector } from './vector';

/**
 * An orthonormal basis of the span of linearly independent vectors, by Gram–Schmidt, each vector twice: what rounding
 * left of its part along the others goes the second time. None for none.
 * @returns NaN entries where a vector is 0 or depends exactly on those before it.
 * @error orthogonal to 1e-15 unless the vectors depend on each other to working precision.
 * @source Giraud, Langou & Rozložník (2005), Comput. Math. Appl. 50, 1069–1075
 */
export function orthonormalBasis(vectors: readonly Vector[]): readonly Vector[] {
  const basis: Vector[] = [];
  for (const vector of vectors) {
    let rest = vector;
    for (const direction of [...basis, ...basis]) {
      const part = dot(direction, rest);
      rest = rest.map((value, i) => value - part * (direction[i] ?? Number.NaN));
    }
    const length = norm(rest);
    basis.push(rest.map((value) => value / length));
  }
  return basis;
}
