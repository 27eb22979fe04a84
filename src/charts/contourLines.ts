import { contours } from 'd3-contour';
import type { Field } from './Field';

export type NodePoint = readonly [column: number, row: number];

/**
 * For each level the lines on which a field takes it, in node coordinates. They end where the grid does and where the field is infinite or
 * unknown (d3 would go along such edges, since its contours are areas).
 */
export function contourLines(field: Field, levels: readonly number[]): readonly (readonly (readonly NodePoint[])[])[] {
  const { values, columns, rows, slowest = 'y' } = field;
  // d3 reads rows; a field of columns is one of rows lying on its side.
  const [across, down] = slowest === 'y' ? [columns, rows] : [rows, columns];
  const valueAt = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= across || row >= down ? NaN : (values[row * across + column] ?? NaN);
  const draw = contours().size([across, down]).smooth(false);
  const plain = Array.from(values);
  return levels.map((level) => {
    const lines: NodePoint[][] = [];
    for (const ring of draw.contour(plain, level).coordinates.flat()) {
      let line: NodePoint[] | null = null;
      for (const [x = NaN, y = NaN] of ring) {
        const point = crossing(x, y, level, valueAt);
        if (point === null) {
          line = null;
          continue;
        }
        if (line === null) {
          line = [];
          lines.push(line);
        }
        line.push(slowest === 'y' ? point : [point[1], point[0]]);
      }
    }
    return lines.filter((one) => one.length > 1);
  });
}

/** d3's points lie in the middle of the edge between two nodes, at half a pixel from them; ours where the level is. */
function crossing(
  x: number,
  y: number,
  level: number,
  valueAt: (column: number, row: number) => number,
): NodePoint | null {
  const isAlongRow = Number.isInteger(x);
  const [column, row] = isAlongRow ? [x - 1, y - 0.5] : [x - 0.5, y - 1];
  const from = valueAt(column, row);
  const to = isAlongRow ? valueAt(column + 1, row) : valueAt(column, row + 1);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const share = (level - from) / (to - from);
  return isAlongRow ? [column + share, row] : [column, row + share];
}
