import type { Examples } from './examples';

/** size × size nodes, evenly spaced over a rectangle, x fastest, rows upwards: node (i, j) is entry j·size + i. */
export interface PlaneGrid {
  readonly size: number;
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
}

/** Holds both moons with room around them. */
export const MOON_GRID: PlaneGrid = { size: 48, x: [-2.25, 2.25], y: [-1.5, 1.5] };

/**
 * The nodes as examples, without class.
 */
export function nodesOf({ size, x, y }: PlaneGrid): Examples {
  const inputs = new Float64Array(2 * size * size);
  const at = ([low, high]: readonly [number, number], i: number): number => low + ((high - low) * i) / (size - 1);
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) {
      inputs[2 * (j * size + i)] = at(x, i);
      inputs[2 * (j * size + i) + 1] = at(y, j);
    }
  }
  return { count: size * size, width: 2, inputs, labels: new Uint8Array(size * size) };
}
