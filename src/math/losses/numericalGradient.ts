import type { Matrix } from './matrix';

/**
 * The gradient of a function of a matrix by central differences (f(z + h) − f(z − h))/2h, entry by entry: an
 * independent check of the analytic ones. The step is 1e-5.
 * @returns a new matrix of the same shape; NaN where f is not finite nearby.
 * @error 1e-10·|third derivative| + 1e-11·|f|.
 */
export function numericalGradient(f: (matrix: Matrix) => number, at: Matrix): Matrix {
  const step = 1e-5;
  const movedTo = (i: number, value: number) => f({ ...at, values: at.values.with(i, value) });
  const slope = (value: number, i: number) => (movedTo(i, value + step) - movedTo(i, value - step)) / (2 * step);
  return { ...at, values: at.values.map(slope) };
}
