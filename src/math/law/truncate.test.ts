import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { integrate } from '../quadrature/integrate';
import { logNormalCdf } from '../special/logNormalCdf';
import { normalHazard } from '../special/normalHazard';
import { cutsBetween } from './cutsBetween';
import { lawOf } from './lawOf';
import { mix } from './mix';
import { remembered } from './remembered';
import type { ContinuousLaw, DiscreteLaw } from './law';
import { truncate } from './truncate';
import type { Distribution } from '../families';

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

const standard = continuous({ family: 'normal', params: { mu: 0, sigma: 1 } });
const mixture = continuous({
  family: 'gaussianMixture',
  params: { weights: [0.5, 0.3, 0.2], mus: [-4, 0, 7], sigmas: [0.01, 1, 0.5] },
});
const histogram = continuous({ family: 'histogram', params: { edges: [0, 1, 2, 4, 5], counts: [3, 0, 5, 2] } });
const drawn = continuous({ family: 'drawnDensity', params: { knots: [0, 1, 2, 3, 5], heights: [0, 2, 0, 0, 1] } });

const cuts: readonly (readonly [string, ContinuousLaw, number, number])[] = [
  ['the middle of a normal', standard, -1, 2],
  ['the upper tail of a normal', standard, 8, Infinity],
  ['far up in a normal', standard, 60, 61],
  ['the lower tail of a normal', standard, -Infinity, -12],
  ['nearly all of a normal', standard, -1e6, 5],
  ['a narrow slice of a normal', standard, 0.3, 0.3 + 1e-9],
  ['a mixture through a narrow peak', mixture, -4, 6],
  ['between the peaks of a mixture', mixture, -3.5, -2],
  ['a histogram from inside a gap', histogram, 1.5, 4.5],
  ['a drawn density', drawn, 0.5, 4],
];

describe.each(cuts)('%s', (_, law, low, high) => {
  const cut = truncate(law, low, high);

  it('has mass 1', () => {
    const whole = integrate((x) => Math.exp(cut.logProb(x)), cutsBetween(cut, cut.support.low, cut.support.high));
    expect(Math.abs(whole.value - 1)).toBeLessThanOrEqual(2e-13);
  });

  it('keeps the ratios of densities inside and has none outside', () => {
    const [a, b] = [cut.quantile(0.3), cut.quantile(0.8)];
    const scale = Math.max(1, Math.abs(law.logProb(a)));
    expect(Math.abs(cut.logProb(a) - cut.logProb(b) - (law.logProb(a) - law.logProb(b)))).toBeLessThanOrEqual(1e-15 * scale);
    expect([cut.logProb(low - 1), cut.cdf(low - 1)]).toEqual([-Infinity, 0]);
    expect([cut.logProb(high + 1), cut.cdf(high + 1)]).toEqual([-Infinity, 1]);
  });

  it('has quantiles where P(X ≤ x) reaches the level, inside the cuts', () => {
    for (const u of [1e-9, 0.01, 0.4, 0.5, 0.9, 1 - 1e-6]) {
      const x = cut.quantile(u);
      expect(x).toBeGreaterThanOrEqual(cut.support.low);
      expect(x).toBeLessThanOrEqual(cut.support.high);
      const rounding = Math.exp(cut.logProb(x)) * Math.abs(x) * 2 ** -51;
      // The log density itself is rounded: e^-1800 is known to 12 digits.
      const noise = 2e-13 + Math.abs(law.logProb(x)) * 2 ** -51;
      expect(Math.abs(cut.cdf(x) - u)).toBeLessThanOrEqual(noise * u + rounding);
    }
  });

  it('has the moments of its quantiles', () => {
    // The midpoint rule in the level: an independent road, good to two digits.
    const levels = Array.from({ length: 200 }, (_unused, i) => (i + 0.5) / 200);
    const values = levels.map(cut.quantile);
    const deviation = Math.sqrt(cut.variance);
    const mean = compensatedSum(values) / values.length;
    expect(Math.abs(mean - cut.mean)).toBeLessThanOrEqual(0.01 * deviation);
    const variance = compensatedSum(values.map((x) => (x - mean) ** 2)) / values.length;
    expect(Math.abs(variance / cut.variance - 1)).toBeLessThanOrEqual(0.05);
  });
});

describe('a truncated normal against closed forms', () => {
  it.each([-5, 0, 3, 8, 20, 37])('from %d on', (low) => {
    const cut = truncate(standard, low, Infinity);
    const hazard = normalHazard(-low);
    expect(Math.abs(standard.logProb(low) - cut.logProb(low) - logNormalCdf(-low))).toBeLessThanOrEqual(2e-13);
    expect(Math.abs(cut.mean - hazard)).toBeLessThanOrEqual(1e-12 * (hazard - low));
    const far = low + 1 / Math.max(1, low);
    const survival = Math.exp(logNormalCdf(-far) - logNormalCdf(-low));
    expect(Math.abs(cut.cdf(far) - (1 - survival))).toBeLessThanOrEqual(1e-12);
  });

  it('in both tails is the same, mirrored', () => {
    const [right, left] = [truncate(standard, 9, Infinity), truncate(standard, -Infinity, -9)];
    expect(right.mean).toBeCloseTo(-left.mean, 12);
    expect(right.variance / left.variance).toBeCloseTo(1, 11);
    expect(right.quantile(0.25)).toBeCloseTo(-left.quantile(0.75), 12);
  });
});

it('of a histogram is a histogram', () => {
  const cut = truncate(histogram, 0.5, 4);
  const expected = continuous({ family: 'histogram', params: { edges: [0.5, 1, 2, 4], counts: [1.5, 0, 5] } });
  expect([cut.gaps, cut.landmarks, cut.support, cut.tails]).toEqual([expected.gaps, expected.landmarks, expected.support, expected.tails]);
  for (const x of [0.6, 2.5, 3.9]) {
    expect(cut.logProb(x)).toBeCloseTo(expected.logProb(x), 13);
    expect(cut.cdf(x)).toBeCloseTo(expected.cdf(x), 13);
  }
  expect([cut.mean / expected.mean, cut.variance / expected.variance].map((ratio) => Math.abs(ratio - 1) < 1e-12)).toEqual([true, true]);
});

it('inside a gap starts where the gap ends', () => {
  expect(truncate(histogram, 1.5, 4.5).support).toEqual({ low: 2, high: 4.5 });
});

describe('a discrete law', () => {
  const binomial = discrete({ family: 'binomial', params: { trials: 1000, theta: 0.01 } });

  it.each([
    [3, 12],
    [200, Infinity],
    [-Infinity, 2],
    [9.5, 10.5],
  ])('between %d and %d sums to 1 and keeps the ratios of masses', (low, high) => {
    const cut = truncate(binomial, low, high);
    const outcomes = Array.from({ length: 1001 }, (_, x) => x);
    expect(compensatedSum(outcomes.map(cut.prob))).toBeCloseTo(1, 14);
    const inside = outcomes.filter((x) => x >= low && x <= high);
    const first = inside[0] ?? Number.NaN;
    for (const x of inside.slice(0, 20)) {
      const ratio = binomial.logProb(x) - binomial.logProb(first);
      expect(Math.abs(cut.logProb(x) - cut.logProb(first) - ratio)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(ratio)));
      expect(Math.exp(cut.logProb(x))).toBeCloseTo(cut.prob(x), 13);
    }
    const mean = compensatedSum(outcomes.map((x) => x * cut.prob(x)));
    expect(Math.abs(cut.mean - mean)).toBeLessThanOrEqual(1e-13 * mean);
    const variance = compensatedSum(outcomes.map((x) => (x - mean) ** 2 * cut.prob(x)));
    expect(Math.abs(cut.variance - variance)).toBeLessThanOrEqual(1e-12 * variance);
    expect([cut.prob(first - 1), cut.cdf(first - 1), cut.quantile(1e-12)]).toEqual([0, 0, first]);
    expect(cut.cdf(1000)).toBe(1);
  });
});

it('that cuts nothing off is the law itself', () => {
  expect(truncate(standard, -Infinity, Infinity)).toBe(standard);
  expect(truncate(histogram, 0, 5)).toBe(histogram);
});

it.each([
  [() => truncate(standard, Number.NaN, 1), /^low /],
  [() => truncate(standard, 0, Number.NaN), /^high /],
  [() => truncate(standard, 2, 1), /^high /],
  [() => truncate(standard, 1, 1), /^high /],
  [() => truncate(histogram, 6, 7), /^low /],
  [() => truncate(histogram, -2, -1), /^high /],
  [() => truncate(histogram, 1.2, 1.8), /^high /],
  [() => truncate(discrete({ family: 'binomial', params: { trials: 3, theta: 0.5 } }), 1.2, 1.8), /^low /],
  [() => truncate(discrete({ family: 'empirical', params: { counts: [1, 0, 2] } }), 1, 1), /^low /],
])('without mass is refused by the name of an end (%#)', (call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});

it('computes its moments only when they are asked for, also beneath other operations', () => {
  let asked = 0;
  const counted: ContinuousLaw = {
    ...mixture,
    logProb: (x) => {
      asked++;
      return mixture.logProb(x);
    },
  };
  const cut = mix(remembered(truncate(counted, -1, 6)), standard, 0.1);
  const before = asked;
  expect(before).toBeLessThan(100);
  expect(cut.mean).toBeGreaterThan(0);
  expect(asked - before).toBeGreaterThan(100);
});
