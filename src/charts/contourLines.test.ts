import { describe, expect, it } from 'vitest';
import { contourLines } from './contourLines';
import type { Field } from './Field';

/** A field by its function of node coordinates. */
function fieldOf(columns: number, rows: number, f: (column: number, row: number) => number): Field {
  const values = Float64Array.from({ length: columns * rows }, (_, i) => f(i % columns, Math.floor(i / columns)));
  return { values, columns, rows };
}

const linesAt = (field: Field, level: number) => contourLines(field, [level])[0] ?? [];

const bowl = (column: number, row: number): number => (column - 10) ** 2 + (row - 8) ** 2;

describe('contourLines', () => {
  it('go where the field has the level: around a bowl, a closed circle', () => {
    const [circle = [], ...rest] = linesAt(fieldOf(21, 17, bowl), 25);
    expect(rest).toEqual([]);
    expect(circle.at(0)).toEqual(circle.at(-1));
    expect(circle.length).toBeGreaterThan(20);
    for (const [column, row] of circle) expect(Math.abs(Math.sqrt(bowl(column, row)) - 5)).toBeLessThan(0.03);
  });

  it('end at the edge of the grid instead of going along it', () => {
    const lines = linesAt(fieldOf(9, 7, (column) => column), 3.25);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.map(([column]) => column)).toEqual(Array.from({ length: 7 }, () => 3.25));
    expect(lines[0]?.map(([, row]) => row).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('end at what is infinite or unknown: no level lies between a number and ∞', () => {
    const walled = fieldOf(9, 7, (column, row) => (column >= 6 ? Infinity : column === 0 ? NaN : row));
    const lines = linesAt(walled, 2.5);
    expect(lines).toHaveLength(1);
    const columns = lines[0]?.map(([column]) => column) ?? [];
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([1, 5]);
  });

  it('are the same for a field that is written column by column', () => {
    const byRow = fieldOf(12, 9, (column, row) => bowl(column, row) + 0.3 * column);
    const columnwise = Float64Array.from({ length: 12 * 9 }, (_, i) => {
      const [column, row] = [Math.floor(i / 9), i % 9];
      return byRow.values[row * 12 + column] ?? NaN;
    });
    const points = (field: Field): readonly string[] =>
      [...new Set(linesAt(field, 20).flat().map(([column, row]) => `${column.toFixed(9)},${row.toFixed(9)}`))].toSorted();
    expect(points({ ...byRow, values: columnwise, slowest: 'x' })).toEqual(points(byRow));
    expect(points(byRow).length).toBeGreaterThan(5);
  });

  it('come level by level', () => {
    const [first, none, last] = contourLines(fieldOf(9, 7, (column) => column), [1.5, 99, 4.5]);
    expect([first, none, last].map((lines) => lines?.length)).toEqual([1, 0, 1]);
    expect([first, last].map((lines) => lines?.[0]?.[0]?.[0])).toEqual([1.5, 4.5]);
  });

  it('are none where the level is nowhere, and none in a field of ∞', () => {
    expect(linesAt(fieldOf(5, 5, bowl), -1)).toEqual([]);
    expect(linesAt(fieldOf(5, 5, () => Infinity), 1)).toEqual([]);
  });
});
