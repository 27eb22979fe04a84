import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import type { Distribution } from '../families';
import type { Tail } from '../families/family';
import { integrate } from '../quadrature/integrate';
import { cutsBetween } from './cutsBetween';
import { lawOf } from './lawOf';
import type { ContinuousLaw, DiscreteLaw } from './law';
import { mix } from './mix';
import { slowerTail } from './slowerTail';

function continuous(distribution: Distribution): ContinuousLaw {
  const law = lawOf(distribution);
  if (law.kind !== 'continuous') throw new TypeError('not continuous');
  return law;
}

function discrete(distribution: Distribution): DiscreteLaw {
  const law = lawOf(distribution);
  if (law.kind !== 'discrete') throw new TypeError('not discrete');
  return law;
}

const normal = (mu: number, sigma: number): ContinuousLaw => continuous({ family: 'normal', params: { mu, sigma } });
const histogram = (edges: readonly number[], counts: readonly number[]): ContinuousLaw =>
  continuous({ family: 'histogram', params: { edges, counts } });

const pairs: readonly (readonly [string, ContinuousLaw, ContinuousLaw, number])[] = [
  ['two normals', normal(-2, 1), normal(3, 0.01), 0.3],
  ['a histogram and a trace of a normal', histogram([0, 1, 2, 3], [2, 0, 1]), normal(0, 5), 1e-6],
  ['two histograms apart', histogram([0, 1], [1]), histogram([3, 4], [1]), 0.25],
];

describe.each(pairs)('%s', (_, law, other, epsilon) => {
  const mixed = mix(law, other, epsilon);
  const cuts = cutsBetween(mixed, mixed.support.low, mixed.support.high);
  const expectation = (f: (x: number) => number): number => integrate((x) => f(x) * Math.exp(mixed.logProb(x)), cuts).value;

  it('has mass 1, and its mean and variance', () => {
    expect(Math.abs(expectation(() => 1) - 1)).toBeLessThanOrEqual(1e-12);
    const scale = Math.sqrt(mixed.variance);
    expect(Math.abs(expectation((x) => x - mixed.mean))).toBeLessThanOrEqual(1e-12 * scale);
    expect(Math.abs(expectation((x) => (x - mixed.mean) ** 2) / mixed.variance - 1)).toBeLessThanOrEqual(1e-12);
  });

  it('has quantiles where P(X ≤ x) reaches the level', () => {
    for (const u of [1e-9, 0.1, 0.25, 0.5, 0.74, 0.9, 1 - 1e-6]) {
      const x = mixed.quantile(u);
      const rounding = Math.exp(mixed.logProb(x)) * Math.abs(x) * 2 ** -51;
      expect(Math.abs(mixed.cdf(x) - u)).toBeLessThanOrEqual(1e-14 * u + rounding);
    }
  });

  it('has the density (1 − ε)p + εq', () => {
    for (const x of [-3, 0.5, 1.5, 2.99, 3.01, 3.5]) {
      const expected = (1 - epsilon) * Math.exp(law.logProb(x)) + epsilon * Math.exp(other.logProb(x));
      expect(Math.abs(Math.exp(mixed.logProb(x)) - expected)).toBeLessThanOrEqual(1e-14 * expected);
    }
  });
});

it('keeps the log of a density that has underflowed', () => {
  const mixed = mix(normal(0, 1), normal(0, 2), 1e-3);
  expect(mixed.logProb(200)).toBe(Math.log(1e-3) + normal(0, 2).logProb(200));
});

it('has gaps only where neither law has density', () => {
  const [a, b] = [histogram([0, 1, 2, 3, 4], [1, 0, 0, 1]), histogram([-2, 0, 1, 1.5, 2.5, 6, 8], [1, 1, 0, 0, 0, 1])];
  const mixed = mix(a, b, 0.5);
  expect(mixed.gaps).toEqual([{ low: 1, high: 3 }, { low: 4, high: 6 }]);
  expect(mixed.support).toEqual({ low: -2, high: 8 });
  expect(mixed.landmarks).toEqual([0, 1, 1.5, 2, 2.5, 3, 4, 6]);
});

it('keeps the slower of two tails, and that of the wider support', () => {
  const mixed = mix(normal(0, 1), normal(0, 2), 0.1);
  expect(mixed.tails.high).toEqual({ growth: 'power', exponent: 2, rate: 1 / 8 });
  expect(mix(histogram([0, 1], [1]), normal(0, 1), 0.1).tails).toEqual(normal(0, 1).tails);
  const slow: readonly Tail[] = [
    { growth: 'log', index: 2 },
    { growth: 'log', index: 3 },
    { growth: 'log squared', rate: 1 },
    { growth: 'power', exponent: 1, rate: 2 },
    { growth: 'power', exponent: 1, rate: 3 },
    { growth: 'power', exponent: 2, rate: 0.1 },
    { growth: 'exponential', rate: 1 },
  ];
  for (const [i, a] of slow.entries()) for (const b of slow.slice(i)) expect([slowerTail(a, b), slowerTail(b, a)]).toEqual([a, a]);
  expect(slowerTail({ growth: 'end', power: 1 }, { growth: 'end', power: -0.5 })).toEqual({ growth: 'end', power: -0.5 });
});

it('of discrete laws has masses, moments, sums and quantiles of its own', () => {
  const law = discrete({ family: 'binomial', params: { trials: 4, theta: 0.2 } });
  const other = discrete({ family: 'discreteUniform', params: { low: 2, high: 9 } });
  const mixed = mix(law, other, 0.1);
  const outcomes = Array.from({ length: 10 }, (_, x) => x);
  expect(mixed.support).toEqual({ low: 0, high: 9 });
  expect(compensatedSum(outcomes.map(mixed.prob))).toBeCloseTo(1, 15);
  const mean = compensatedSum(outcomes.map((x) => x * mixed.prob(x)));
  expect(mixed.mean).toBeCloseTo(mean, 14);
  expect(mixed.variance).toBeCloseTo(compensatedSum(outcomes.map((x) => (x - mean) ** 2 * mixed.prob(x))), 13);
  for (const x of outcomes) {
    expect(Math.exp(mixed.logProb(x))).toBeCloseTo(mixed.prob(x), 15);
    expect(mixed.cdf(x)).toBeCloseTo(compensatedSum(outcomes.slice(0, x + 1).map(mixed.prob)), 14);
  }
  for (const u of [1e-9, 0.3, 0.4, 0.9, 0.99, 1 - 1e-9]) {
    expect(mixed.quantile(u)).toBe(outcomes.find((x) => mixed.cdf(x) >= u));
  }
});

it('of nothing is the law itself, of everything the other', () => {
  const [law, other] = [normal(0, 1), normal(1, 1)];
  expect([mix(law, other, 0), mix(law, other, 1)]).toEqual([law, other]);
});

it.each([
  [() => mix(normal(0, 1), normal(0, 1), 1.1), /^epsilon /],
  [() => mix(normal(0, 1), normal(0, 1), Number.NaN), /^epsilon /],
  [() => mix(normal(0, 1), lawOf({ family: 'empirical', params: { counts: [1] } }), 0.5), /^other must be continuous/],
])('bad input is refused by name (%#)', (call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
