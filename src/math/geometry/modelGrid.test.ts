import { expect, it } from 'vitest';
import { tabulate } from '../families/tabulate';
import { modelGrid } from './modelGrid';

const thetas = Float64Array.of(0.25, 0.5, 0.75);
const over = { name: 'plain', thetas };
const binomial = (trials: number, theta = 0.1) => ({ family: 'binomial', params: { trials, theta } }) as const;

it('tabulates every member and its score, wherever the model itself stands', () => {
  const members = modelGrid(binomial(4), over, 6);
  for (const [i, theta] of thetas.entries()) {
    expect(members[i]?.pmf).toEqual(tabulate(binomial(4, theta), 6));
    expect(members[i]?.scores[1]).toBeCloseTo((1 - 4 * theta) / (theta * (1 - theta)), 12);
  }
  expect(modelGrid(binomial(4, 0.9), over, 6)).toBe(members);
});

it('makes others for another model, another grid and other outcomes', () => {
  const members = modelGrid(binomial(4), over, 6);
  const others = [
    modelGrid(binomial(5), over, 6),
    modelGrid(binomial(4), over, 7),
    modelGrid(binomial(4), { ...over, name: 'unconstrained' }, 6),
    modelGrid(binomial(4), { ...over, thetas: thetas.slice(1) }, 6),
  ];
  for (const other of others) expect(other).not.toBe(members);
  expect(others[0]?.[0]?.pmf).toEqual(tabulate(binomial(5, 0.25), 6));
  expect(others[1]?.[0]?.pmf.probs).toHaveLength(7);
});
