import { expect, it } from 'vitest';
import { matrixOf, requireMatrix, requireSameShape, rowOf, rowsOf } from './matrix';

it('is row-major, and its rows are views', () => {
  const matrix = matrixOf([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(matrix).toEqual({ rows: 2, columns: 3, values: Float64Array.of(1, 2, 3, 4, 5, 6) });
  expect(rowsOf(matrix)).toEqual([Float64Array.of(1, 2, 3), Float64Array.of(4, 5, 6)]);
  expect(rowOf(matrix, 1).buffer).toBe(matrix.values.buffer);
  expect(rowOf(matrix, 2)).toHaveLength(0);
});

it('copies what it is made of', () => {
  const row = Float64Array.of(1, 2);
  const { values } = matrixOf([row]);
  row[0] = 9;
  expect(values[0]).toBe(1);
});

it.each([
  ['no rows', () => matrixOf([]), /rows\.rows must be an integer of at least 1/],
  ['no columns', () => matrixOf([[]]), /rows\.columns must be an integer of at least 1/],
  ['ragged rows', () => matrixOf([[1, 2], [3]]), /rows\[1\] must have 2 entries, got 1/],
  [
    'missing values',
    () => requireMatrix('logits', { rows: 2, columns: 2, values: new Float64Array(3) }),
    /logits\.values must have 2 × 2 entries, got 3/,
  ],
  [
    'two shapes',
    () => requireSameShape('input', matrixOf([[1, 2]]), 'target', matrixOf([[1], [2]])),
    /input and target must have the same shape, got 1 × 2 and 2 × 1/,
  ],
])('refuses %s by name', (_, make, message) => {
  expect(make).toThrow(RangeError);
  expect(make).toThrow(message);
});
