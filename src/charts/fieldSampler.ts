import type { Field } from './Field';

/** The field between its nodes: infinite or unknown as the nearest node is, else linear between those that are finite. */
export function fieldSampler({
  values,
  columns,
  rows,
  slowest = 'y',
}: Field): (column: number, row: number) => number {
  const [columnStride, rowStride] = slowest === 'y' ? [1, columns] : [rows, 1];
  return (column, row) => {
    if (!(column >= 0 && row >= 0 && column <= columns - 1 && row <= rows - 1)) return NaN;
    const left = Math.min(Math.floor(column), Math.max(0, columns - 2));
    const bottom = Math.min(Math.floor(row), Math.max(0, rows - 2));
    const [u, v] = [column - left, row - bottom];
    const corner = left * columnStride + bottom * rowStride;
    const stepColumn = columns > 1 ? columnStride : 0;
    const stepRow = rows > 1 ? rowStride : 0;
    const v00 = values[corner] ?? NaN;
    const v10 = values[corner + stepColumn] ?? NaN;
    const v01 = values[corner + stepRow] ?? NaN;
    const v11 = values[corner + stepColumn + stepRow] ?? NaN;
    const linear = (v00 * (1 - u) + v10 * u) * (1 - v) + (v01 * (1 - u) + v11 * u) * v;
    if (Number.isFinite(linear)) return linear;
    const nearest = v < 0.5 ? (u < 0.5 ? v00 : v10) : u < 0.5 ? v01 : v11;
    if (!Number.isFinite(nearest)) return nearest;
    return finiteMean([v00, v10, v01, v11], [(1 - u) * (1 - v), u * (1 - v), (1 - u) * v, u * v]);
  };
}

function finiteMean(values: readonly number[], weights: readonly number[]): number {
  let [sum, total] = [0, 0];
  for (const [i, value] of values.entries()) {
    if (!Number.isFinite(value)) continue;
    const weight = weights[i] ?? 0;
    sum += weight * value;
    total += weight;
  }
  return sum / total;
}
