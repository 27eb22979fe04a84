import { expect, it } from 'vitest';
import { everySecondNode } from './everySecondNode';

const grid = (size: number): Float64Array => Float64Array.from({ length: size * size }, (_, node) => Math.floor(node / size) + (node % size) / 1000);

it('half as many nodes stand where they stood, at the ends too', () => {
  const { values, size } = everySecondNode(grid(57), 57);
  expect(size).toBe(29);
  expect(values).toHaveLength(29 * 29);
  for (const [i, j] of [[0, 0], [0, 28], [28, 0], [28, 28], [3, 17]] as const) {
    expect(values[i * size + j]).toBe(2 * i + (2 * j) / 1000);
  }
});

it('a surface of few nodes, or with no node in the middle, stays as it is', () => {
  for (const size of [33, 58]) {
    const whole = grid(size);
    expect(everySecondNode(whole, size)).toEqual({ values: whole, size });
  }
});
