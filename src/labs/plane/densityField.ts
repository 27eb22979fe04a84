import type { Field } from '../../charts/Field';

const COLUMNS = 121;

/** −log of a density above its peak on a grid over a rectangle: 0 at the peak, ½k² where a normal is k deviations away. */
export function densityField(logProb: (x: number, y: number) => number, [x0, x1]: readonly [number, number], [y0, y1]: readonly [number, number]): Field {
  const rows = COLUMNS;
  const values = new Float64Array(COLUMNS * rows);
  let most = -Infinity;
  for (let row = 0; row < rows; row++) {
    const y = y0 + ((y1 - y0) * row) / (rows - 1);
    for (let column = 0; column < COLUMNS; column++) {
      const value = logProb(x0 + ((x1 - x0) * column) / (COLUMNS - 1), y);
      values[row * COLUMNS + column] = value;
      most = Math.max(most, value);
    }
  }
  return { values: values.map((value) => most - value), columns: COLUMNS, rows };
}

/** Half a standard deviation from one to the next. */
export const DENSITY_LEVELS: readonly number[] = [0.5, 1, 1.5, 2, 2.5, 3].map((k) => (k * k) / 2);
