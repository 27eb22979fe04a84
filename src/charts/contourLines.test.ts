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

  it('pass each edge between a node above and one below once, however rough the field is', () => {
    const size = 24;
    const values = Float64Array.from({ length: size * size }, (_, i) => Math.sin(i * i * 12.9898) + Math.sin(i * 0.37));
    const [at, level] = [(column: number, row: number): number => values[row * size + column] ?? NaN, 0.2];
    const isAbove = (column: number, row: number): boolean => at(column, row) >= level;
    const between = (from: number, to: number): number => (level - from) / (to - from);
    const expected: string[] = [];
    const written = (column: number, row: number): string => `${column.toFixed(9)},${row.toFixed(9)}`;
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        const here = isAbove(column, row);
        if (column < size - 1 && here !== isAbove(column + 1, row)) expected.push(written(column + between(at(column, row), at(column + 1, row)), row));
        if (row < size - 1 && here !== isAbove(column, row + 1)) expected.push(written(column, row + between(at(column, row), at(column, row + 1))));
      }
    }
    const lines = linesAt({ values, columns: size, rows: size }, level);
    const passed = lines.flatMap((line) => (line.at(0)?.join() === line.at(-1)?.join() ? line.slice(1) : line));
    expect(passed.map(([column, row]) => written(column, row)).toSorted()).toEqual(expected.toSorted());
    // From edge to edge of one cell.
    for (const line of lines) {
      const steps = line.slice(1).map(([column, row], i) => Math.max(Math.abs(column - (line[i]?.[0] ?? NaN)), Math.abs(row - (line[i]?.[1] ?? NaN))));
      expect(Math.max(...steps)).toBeLessThanOrEqual(1);
    }
  });

  it('keep apart what the middle of a saddle keeps apart', () => {
    const high = linesAt({ values: Float64Array.of(2, 0, 0, 2), columns: 2, rows: 2 }, 0.5);
    const low = linesAt({ values: Float64Array.of(2, 0, 0, 2), columns: 2, rows: 2 }, 1.5);
    // The two high corners are one area at a low level, and the lines go round the low ones.
    expect(high.map((line) => line.toSorted(([a], [b]) => a - b))).toEqual([[[0.75, 0], [1, 0.25]], [[0, 0.75], [0.25, 1]]]);
    expect(low.map((line) => line.toSorted(([a], [b]) => a - b))).toEqual([[[0, 0.25], [0.25, 0]], [[0.75, 1], [1, 0.75]]]);
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
