import { describe, expect, it } from 'vitest';
import { families } from '../families';
import type { Distribution, FamilyName } from '../families';
import { distributionOf } from '../families/distributionOf';
import { extremes } from '../families/extremes';
import { discretise } from './discretise';
import type { ContinuousLaw } from './law';
import { lawOf } from './lawOf';
import { truncate } from './truncate';
import { viewOf } from './viewOf';

function continuous(distribution: Distribution): ContinuousLaw {
  const law = lawOf(distribution);
  if (law.kind !== 'continuous') throw new TypeError('not continuous');
  return law;
}

const normal = (mu: number, sigma: number): ContinuousLaw => continuous({ family: 'normal', params: { mu, sigma } });
const cauchy = continuous({ family: 'cauchy', params: { x0: 0, gamma: 1 } });
const names = Object.keys(families).filter((name): name is FamilyName => name in families);
const members = names.flatMap((name) =>
  [families[name].example, ...extremes[name]].map((params) => [name, lawOf(distributionOf<FamilyName>(name, params))] as const),
);

it.each(members)('is finite and holds most of %s', (_, law) => {
  const { low, high } = viewOf([law]);
  expect([low, high].every(Number.isFinite)).toBe(true);
  expect(high).toBeGreaterThanOrEqual(low);
  expect(law.kind === 'discrete' || high > low).toBe(true);
  expect(law.cdf(high) - law.cdf(law.kind === 'discrete' ? low - 1 : low)).toBeGreaterThan(0.89);
});

describe('the view', () => {
  it('of two is wide enough for each', () => {
    const [left, right] = [viewOf([normal(-5, 1)]), viewOf([normal(8, 0.1)])];
    const both = viewOf([normal(-5, 1), normal(8, 0.1)]);
    expect(both.low).toBeLessThanOrEqual(left.low);
    expect(both.high).toBeGreaterThanOrEqual(right.high);
  });

  it('leaves no mode of a mixture out, however far and however small', () => {
    const params = { weights: [0.99, 0.01], mus: [0, 50], sigmas: [0.01, 1] };
    expect(viewOf([continuous({ family: 'gaussianMixture', params })]).high).toBeGreaterThan(50);
  });

  it('of a Cauchy is no wider than what lets its middle be seen', () => {
    const { low, high } = viewOf([cauchy]);
    expect(high).toBeGreaterThan(10);
    expect(high - low).toBeLessThan(60);
  });

  it('shows the end of a support, and room beside it', () => {
    const { low, high } = viewOf([continuous({ family: 'uniform', params: { low: 2, high: 4 } })]);
    expect(low).toBeLessThan(2);
    expect(high).toBeGreaterThan(4);
    expect(high - low).toBeLessThan(2.5);
    expect(viewOf([truncate(normal(0, 1), 0, Infinity)]).low).toBeLessThan(0);
  });

  it('of a few outcomes is all of them', () => {
    expect(viewOf([lawOf({ family: 'binomial', params: { trials: 20, theta: 0.01 } })])).toEqual({ low: 0, high: 20 });
  });

  it.each([1e4, 1e9, 1e12, 1e15])('of a Poisson at %d is where its mass is, at once', (rate) => {
    const { low, high } = viewOf([lawOf({ family: 'poisson', params: { rate } })]);
    expect([low, high].every(Number.isInteger)).toBe(true);
    expect(high - low).toBeLessThan(10 * Math.sqrt(rate));
    expect(low).toBeLessThan(rate - 3 * Math.sqrt(rate));
    expect(high).toBeGreaterThan(rate + 3 * Math.sqrt(rate));
  });

  it('of bins of a Cauchy is that of the Cauchy, in bins', () => {
    const [inX, inBins] = [viewOf([cauchy]), viewOf([discretise(cauchy, 0.5)])];
    expect([inBins.low, inBins.high].every(Number.isInteger)).toBe(true);
    expect(Math.abs(inBins.high * 0.5 - inX.high)).toBeLessThan(0.2 * inX.high);
  });
});
