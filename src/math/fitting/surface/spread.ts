/** Points of a stencil. */
export const STENCIL = 8;

/** Π_{i ≠ k} (k − i) for k = 0, …, 7, inverted. */
const BARYCENTRIC = Float64Array.from({ length: STENCIL }, (_, k) => {
  let product = 1;
  for (let i = 0; i < STENCIL; i++) if (i !== k) product *= k - i;
  return 1 / product;
});

/**
 * Adds to `row` the weights that give mass · f(at), f the polynomial of degree 7 through the values at the eight integers
 * from `start` on: an integral over f becomes a sum over the grid. `row` begins at the integer `first`.
 */
export function spread(row: Float64Array, offset: number, first: number, start: number, at: number, mass: number): void {
  const into = offset + start - first;
  const tau = at - start;
  const nearest = Math.round(tau);
  if (tau === nearest && nearest >= 0 && nearest < STENCIL) {
    row[into + nearest] = (row[into + nearest] ?? 0) + mass;
    return;
  }
  let product = mass;
  for (let i = 0; i < STENCIL; i++) product *= tau - i;
  for (let k = 0; k < STENCIL; k++) {
    row[into + k] = (row[into + k] ?? 0) + (product * (BARYCENTRIC[k] ?? 0)) / (tau - k);
  }
}
