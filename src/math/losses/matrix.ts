import { requireInteger } from '../families/requireParameter';

/**
 * A batch: `rows` examples by `columns` classes, row-major (entry (i, c) is values[i·columns + c]). A tensor with more
 * axes is a matrix too: the first axis gives the rows, the others, in order, the columns.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/**
 * The matrix of these rows, copied row-major.
 * @throws RangeError unless there is a row, every row has as many entries as the first, and the first has one.
 */
export function matrixOf(rows: readonly ArrayLike<number>[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * columns);
  for (const [i, row] of rows.entries()) {
    if (row.length !== columns) throw new RangeError(`rows[${i}] must have ${columns} entries, got ${row.length}`);
    values.set(row, i * columns);
  }
  const matrix = { rows: rows.length, columns, values };
  requireMatrix('rows', matrix);
  return matrix;
}

/** Row i as a view (not a copy) of length `columns`; empty where i is outside 0 … rows − 1. */
export function rowOf({ columns, values }: Matrix, i: number): Float64Array {
  return values.subarray(i * columns, (i + 1) * columns);
}

/** Every row as a view, in order. */
export function rowsOf(matrix: Matrix): readonly Float64Array[] {
  return Array.from({ length: matrix.rows }, (_, i) => rowOf(matrix, i));
}

/** @throws RangeError naming the matrix unless it has at least one row and one column and a value for every entry. */
export function requireMatrix(name: string, { rows, columns, values }: Matrix): void {
  requireInteger(`${name}.rows`, rows, 1);
  requireInteger(`${name}.columns`, columns, 1);
  if (values.length !== rows * columns) {
    throw new RangeError(`${name}.values must have ${rows} × ${columns} entries, got ${values.length}`);
  }
}

/** @throws RangeError naming both matrices unless they have the same shape. */
export function requireSameShape(name: string, matrix: Matrix, otherName: string, other: Matrix): void {
  if (matrix.rows !== other.rows || matrix.columns !== other.columns) {
    const shape = `${matrix.rows} × ${matrix.columns}`;
    throw new RangeError(
      `${name} and ${otherName} must have the same shape, got ${shape} and ${other.rows} × ${other.columns}`,
    );
  }
}
