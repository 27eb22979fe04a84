import { describe, expect, it } from 'vitest';
import type { Distribution } from '../families';
import { crossEntropyOf } from '../quantities/crossEntropyOf';
import { entropyOf } from '../quantities/entropyOf';
import { klOf } from '../quantities/klOf';
import type { ContinuousLaw } from './law';
import { lawOf } from './lawOf';
import { logMassBetween } from './logMassBetween';
import { rescale } from './rescale';

function continuous(distribution: Distribution): ContinuousLaw {
  const law = lawOf(distribution);
  if (law.kind !== 'continuous') throw new TypeError('not continuous');
  return law;
}

const normal = continuous({ family: 'normal', params: { mu: 1, sigma: 2 } });
const studentT = continuous({ family: 'studentT', params: { mu: 0, sigma: 1, nu: 3 } });
const gamma = continuous({ family: 'gamma', params: { shape: 2.5, rate: 0.8 } });
const weibull = continuous({ family: 'weibull', params: { k: 1.5, lambda: 2 } });
const gumbel = continuous({ family: 'gumbel', params: { mu: 0.5, beta: 1.5 } });
const mixture = continuous({ family: 'gaussianMixture', params: { weights: [0.4, 0.6], mus: [-2, 3], sigmas: [0.5, 1] } });
const holed = continuous({ family: 'histogram', params: { edges: [0, 1, 2, 4], counts: [1, 0, 3] } });

const pairs: readonly (readonly [string, ContinuousLaw, ContinuousLaw])[] = [
  ['a normal and a mixture', normal, mixture],
  ['a normal and heavier tails', normal, studentT],
  ['two on the positive numbers', gamma, weibull],
  ['a normal and a tail that is no power', normal, gumbel],
];
const factors = [0.01, 0.5, 3, 1000, -1, -2.5];

function expectWithin(actual: number, expected: number, bound: number): void {
  // A bound without end, as that of an infinite value, would let anything pass.
  const most = Math.min(bound, 1e-6 * (1 + Math.abs(expected)), Number.MAX_VALUE);
  if (actual !== expected) expect(Math.abs(actual - expected), `${actual} should be ${expected}`).toBeLessThanOrEqual(most);
}

describe.each(factors)('x times %d', (c) => {
  it.each(pairs)('moves the differential entropies of %s by log|c|', (_, p, q) => {
    for (const law of [p, q]) {
      const [before, after] = [entropyOf(law), entropyOf(rescale(law, c))];
      expectWithin(after.value, before.value + Math.log(Math.abs(c)), before.errorBound + after.errorBound + 1e-10);
    }
  });

  it.each(pairs)('moves the cross-entropies of %s as far, and leaves both KLs', (_, p, q) => {
    for (const [a, b] of [[p, q], [q, p]] as const) {
      const [ofA, ofB] = [rescale(a, c), rescale(b, c)];
      const [before, after] = [klOf(a, b), klOf(ofA, ofB)];
      expectWithin(after.value, before.value, before.errorBound + after.errorBound + 1e-10 * (1 + before.value));
      expectWithin(crossEntropyOf(ofA, ofB).value, crossEntropyOf(a, b).value + Math.log(Math.abs(c)), 1e-9 * (1 + before.value));
    }
  });

  it.each([normal, gamma, gumbel, mixture, holed])('keeps quantiles, moments and places together (%#)', (law) => {
    const moved = rescale(law, c);
    for (const u of [1e-9, 0.01, 0.3, 0.5, 0.77, 0.999]) expectWithin(moved.cdf(moved.quantile(u)), u, 1e-12);
    expectWithin(moved.mean, c * law.mean, 1e-12 * Math.abs(c));
    expectWithin(moved.variance, c * c * law.variance, 1e-12 * c * c * law.variance);
    expect([moved.support.low, moved.support.high]).toEqual([0 + c * law.support.low, 0 + c * law.support.high].toSorted((a, b) => a - b));
    const places = [...moved.gaps.flatMap(({ low, high }) => [low, high]), ...moved.landmarks];
    const expected = [...law.gaps.flatMap(({ low, high }) => [low, high]), ...law.landmarks].map((x) => 0 + c * x);
    expect(places.toSorted((a, b) => a - b)).toEqual(expected.toSorted((a, b) => a - b));
    for (const x of [-3, 0.4, 1.7, 3.5]) expect(Math.exp(moved.logProb(c * x)) * Math.abs(c)).toBeCloseTo(Math.exp(law.logProb(x)), 12);
  });
});

it('a tail that diverges goes on diverging at its place, on the other side where the axis is turned round', () => {
  const gumbelThen = [rescale(studentT, 2), rescale(gumbel, 2)] as const;
  expect(klOf(...gumbelThen).infiniteOn[0]?.low).toBe(-Infinity);
  expect(klOf(rescale(studentT, -2), rescale(gumbel, -2)).infiniteOn.at(-1)?.high).toBe(Infinity);
});

it('the turned axis keeps the digits of the lower tail', () => {
  const turned = rescale(gamma, -1);
  const log = logMassBetween(gamma)(100, Infinity);
  expect(log).toBeLessThan(-60);
  expectWithin(Math.log(turned.cdf(-100)), log, 1e-9);
  expectWithin(turned.quantile(Math.exp(log)), -100, 1e-9);
});

it('the quantile at the level of a gap is its lower end, also where the axis is turned round', () => {
  expect(holed.quantile(0.25)).toBe(1);
  expect(rescale(holed, -1).quantile(0.75)).toBe(-2);
  expect(rescale(holed, 3).quantile(0.25)).toBe(3);
});

it('a factor of 1 is the law itself, and what is no factor is refused by name', () => {
  expect(rescale(normal, 1)).toBe(normal);
  for (const factor of [0, Number.NaN, Infinity]) expect(() => rescale(normal, factor)).toThrow(/^factor must /);
});
