import type { Field, FieldPlace } from './Field';
import type { FrameGeometry } from './frameContext';

/** From node coordinates to pixels of the plot. */
export function fieldPlacer(
  { columns, rows, at, xRange, yRange }: Pick<Field, 'columns' | 'rows'> & FieldPlace,
  { x, y }: Pick<FrameGeometry, 'x' | 'y'>,
): (column: number, row: number) => readonly [number, number] {
  if (at !== undefined) {
    return (column, row) => {
      const [dataX, dataY] = at(column, row);
      return [x(dataX), y(dataY)];
    };
  }
  const [left, right] = ends(x, xRange);
  const [bottom, top] = ends(y, yRange);
  return (column, row) => [
    left + ((right - left) * column) / Math.max(1, columns - 1),
    bottom + ((top - bottom) * row) / Math.max(1, rows - 1),
  ];
}

function ends(scale: FrameGeometry['x'], range: readonly [number, number] | undefined): readonly [number, number] {
  const [low = 0, high = 1] = range ?? scale.domain();
  return [scale(low), scale(high)];
}
