/** Two rows of a times every row of b. A function of its own, without arrays or a pause in its loop, for the compiler's sake. */
function twoRows(a: Float64Array, first: number, second: number, b: Float64Array, width: number, out: Float64Array): void {
  const rowsB = b.length / width;
  const [from, to] = [first * width, second * width];
  let j = 0;
  for (; j + 4 <= rowsB; j += 4) {
    const start = j * width;
    let p0 = 0;
    let p1 = 0;
    let p2 = 0;
    let p3 = 0;
    let q0 = 0;
    let q1 = 0;
    let q2 = 0;
    let q3 = 0;
    for (let k = 0; k < width; k++) {
      const p = a[from + k] ?? 0;
      const q = a[to + k] ?? 0;
      const x0 = b[start + k] ?? 0;
      const x1 = b[start + width + k] ?? 0;
      const x2 = b[start + 2 * width + k] ?? 0;
      const x3 = b[start + 3 * width + k] ?? 0;
      p0 += p * x0;
      p1 += p * x1;
      p2 += p * x2;
      p3 += p * x3;
      q0 += q * x0;
      q1 += q * x1;
      q2 += q * x2;
      q3 += q * x3;
    }
    const intoP = first * rowsB + j;
    const intoQ = second * rowsB + j;
    out[intoQ] = q0;
    out[intoQ + 1] = q1;
    out[intoQ + 2] = q2;
    out[intoQ + 3] = q3;
    out[intoP] = p0;
    out[intoP + 1] = p1;
    out[intoP + 2] = p2;
    out[intoP + 3] = p3;
  }
  for (; j < rowsB; j++) {
    let p = 0;
    let q = 0;
    for (let k = 0; k < width; k++) {
      const x = b[j * width + k] ?? 0;
      p += (a[from + k] ?? 0) * x;
      q += (a[to + k] ?? 0) * x;
    }
    out[second * rowsB + j] = q;
    out[first * rowsB + j] = p;
  }
}

/**
 * out[i · rows of b + j] = Σ_k a[i, k] · b[j, k]: every row of a times every row of b, both `width` wide and row-major.
 * Yields between groups of rows.
 * @error width ulp of Σ|a·b|.
 */
export function* rowProducts(a: Float64Array, b: Float64Array, width: number, out: Float64Array): Generator<void> {
  const rows = a.length / width;
  for (let i = 0; i < rows; i += 2) {
    // The last row twice where their number is odd.
    twoRows(a, i, Math.min(i + 1, rows - 1), b, width, out);
    if (i % 16 === 14) yield;
  }
}
