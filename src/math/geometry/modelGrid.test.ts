import { expect, it } from 'vitest';
import { tabulate } from '../families/tabulate';
import { modelGrid } from './modelGrid';

const thetas = Float64Array.of(0.25, 0.5, 0.75);
const over = { coordinate: 'plain', thetas };
const binomial = (trials: number, theta = 0.1) => ({ family: 'binomial', params: { trials, theta } }) as const;

it('tabulates every member and its score, once, wherever the model itself stands', () => {
  const grid = modelGrid(binomial(4), over, 6);
  for (const [i, theta] of thetas.entries()) {
    expect(grid.pmf(i)).toEqual(tabulate(binomial(4, theta), 6));
    expect(grid.scores(i)[1]).toBeCloseTo((1 - 4 * theta) / (theta * (1 - theta)), 12);
  }
  const again = modelGrid(binomial(4, 0.9), over, 6);
  expect(again.pmf(1)).toBe(grid.pmf(1));
  expect(again.scores(2)).toBe(grid.scores(2));
});

it('makes others for another model, another grid and other outcomes', () => {
  const grid = modelGrid(binomial(4), over, 6);
  const others = [
    modelGrid(binomial(5), over, 6),
    modelGrid(binomial(4), over, 7),
    modelGrid(binomial(4), { ...over, coordinate: 'unconstrained' }, 6),
    modelGrid(binomial(4), { ...over, thetas: thetas.slice(1) }, 6),
  ];
  for (const other of others) expect(other).not.toBe(grid);
  expect(others[0]?.pmf(0)).toEqual(tabulate(binomial(5, 0.25), 6));
  expect(others[1]?.pmf(0).probs).toHaveLength(7);
});
