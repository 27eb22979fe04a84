export interface SignedParts {
  readonly xs: readonly number[];
  /** The curve where it is positive, else 0; NaN where it is not finite. */
  readonly positive: readonly number[];
  readonly negative: readonly number[];
}

/** A curve as its two sides of 0, with a point wherever a line crosses it: else both sides would slant past the crossing. */
export function signedParts(xs: ArrayLike<number>, ys: ArrayLike<number>, shape: 'line' | 'steps'): SignedParts {
  const points: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < xs.length; i += 1) {
    const [x, y] = [xs[i] ?? NaN, ys[i] ?? NaN];
    const [lastX, lastY] = [points.at(-1) ?? NaN, values.at(-1) ?? NaN];
    if (shape === 'line' && Number.isFinite(y) && Number.isFinite(lastY) && Math.sign(y) * Math.sign(lastY) < 0) {
      // Divided before it is multiplied: the product of two large values may be infinite.
      points.push(lastX + (x - lastX) * (1 / (1 - y / lastY)));
      values.push(0);
    }
    points.push(x);
    values.push(Number.isFinite(y) ? y : NaN);
  }
  // Math.max and Math.min keep NaN.
  return { xs: points, positive: values.map((y) => Math.max(y, 0)), negative: values.map((y) => Math.min(y, 0)) };
}
