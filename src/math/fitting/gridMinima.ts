/**
 * The nodes of a grid that no neighbour is below, corners included: where valleys begin to be looked for.
 * @param values row-major, the first axis slowest
 * @param counts of nodes, one or two axes
 * @returns indices into `values`, lowest value first; none that is not finite.
 */
export function gridMinima(values: Float64Array, counts: readonly number[]): readonly number[] {
  const [rows = 0, columns = 1] = counts;
  const valueAt = (row: number, column: number): number =>
    row < 0 || row >= rows || column < 0 || column >= columns ? Infinity : (values[row * columns + column] ?? Infinity);
  const found: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = valueAt(row, column);
      if (!Number.isFinite(here)) continue;
      let isLowest = true;
      for (const down of [-1, 0, 1]) for (const right of [-1, 0, 1]) if (valueAt(row + down, column + right) < here) isLowest = false;
      if (isLowest) found.push(row * columns + column);
    }
  }
  return found.toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}
