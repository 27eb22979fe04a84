import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { realSetNames, realSets } from './realSets';
import type { RealSetName } from './realSets';

function valuesIn(name: RealSetName): readonly number[] {
  const set = realSets[name];
  return set.kind === 'discrete' ? set.counts : set.data;
}
const meanOf = (values: readonly number[]): number => compensatedSum(values) / values.length;

describe('the real sets', () => {
  it.each([
    ['faithful', 272, 3.4878],
    ['waiting', 272, 70.8971],
    ['galaxies', 82, 20828.17],
    ['setosa', 50, 1.462],
    ['versicolor', 50, 4.26],
    ['virginica', 50, 5.552],
  ] as const)('%s has as many values, and the mean, that are published', (name, n, mean) => {
    expect(valuesIn(name).length).toBe(n);
    expect(meanOf(valuesIn(name))).toBeCloseTo(mean, name === 'galaxies' ? 1 : 3);
  });

  it('are 100 worms and 200 corps-years', () => {
    expect(compensatedSum(valuesIn('worms'))).toBe(100);
    expect(compensatedSum(valuesIn('horseKicks'))).toBe(200);
  });

  it('keep the known slip of the galaxies', () => {
    expect(valuesIn('galaxies')[77]).toBe(26690);
  });

  it('ascend where they are measurements, as the dialog has them', () => {
    const measured = realSetNames.filter((name) => realSets[name].kind === 'continuous');
    expect(measured.map((name) => valuesIn(name).toSorted((a, b) => a - b))).toEqual(measured.map(valuesIn));
  });

  it('have names that a link needs not escape', () => {
    expect(realSetNames.map(encodeURIComponent)).toEqual(realSetNames);
  });
});
