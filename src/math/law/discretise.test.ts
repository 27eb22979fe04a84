import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import type { Distribution } from '../families';
import { logNormalCdf } from '../special/logNormalCdf';
import { discretise } from './discretise';
import { lawOf } from './lawOf';
import type { ContinuousLaw, DiscreteLaw } from './law';
import { mix } from './mix';
import { remembered } from './remembered';
import { truncate } from './truncate';
import { viewOf } from './viewOf';

function continuous(distribution: Distribution): ContinuousLaw {
  const law = lawOf(distribution);
  if (law.kind !== 'continuous') throw new TypeError('not continuous');
  return law;
}

const standard = continuous({ family: 'normal', params: { mu: 0, sigma: 1 } });
const histogram = continuous({ family: 'histogram', params: { edges: [0, 1, 2, 4, 5], counts: [3, 0, 5, 2] } });
const mixture = continuous({
  family: 'gaussianMixture',
  params: { weights: [0.5, 0.3, 0.2], mus: [-4, 0, 7], sigmas: [0.01, 1, 0.5] },
});

/** A Cauchy law and a law with density 3/(2(1 + |x|)⁴): tails that no sum of terms reaches the end of. */
const powerLaw: ContinuousLaw = {
  kind: 'continuous',
  distribution: null,
  logProb: (x) => Math.log(1.5) - 4 * Math.log1p(Math.abs(x)),
  mean: 0,
  variance: 1,
  cdf: (x) => (x < 0 ? (1 - x) ** -3 / 2 : 1 - (1 + x) ** -3 / 2),
  quantile: (u) => (u < 0.5 ? 1 - (2 * u) ** (-1 / 3) : (2 - 2 * u) ** (-1 / 3) - 1),
  support: { low: -Infinity, high: Infinity },
  gaps: [],
  landmarks: [0],
  tails: { low: { growth: 'log', index: 4 }, high: { growth: 'log', index: 4 } },
};

const scales: readonly (readonly [string, ContinuousLaw, number, number])[] = [
  ['a normal in bins of its deviation', standard, 1, 0],
  ['a normal in fine bins off the origin', standard, 0.01, 0.3],
  ['a normal in one bin', standard, 100, 0],
  ['a mixture with a narrow peak', mixture, 0.5, 0.1],
  ['a histogram', histogram, 0.3, 0],
  ['an upper tail', truncate(standard, 8, Infinity), 0.05, 8],
];

function massesOf(law: DiscreteLaw): readonly (readonly [number, number])[] {
  const [first, last] = [law.quantile(1e-300), law.quantile(1 - 2 ** -53) + 50];
  return Array.from({ length: last - first + 1 }, (_, i) => [first + i, law.prob(first + i)]);
}

describe.each(scales)('%s', (_, law, width, origin) => {
  const binned = discretise(law, width, origin);
  const masses = massesOf(binned);

  it('sums to 1', () => {
    expect(Math.abs(compensatedSum(masses.map(([, mass]) => mass)) - 1)).toBeLessThanOrEqual(1e-13);
  });

  it('has the mass between the edges of each bin', () => {
    for (const [k, mass] of masses) {
      const between = law.cdf(origin + (k + 0.5) * width) - law.cdf(origin + (k - 0.5) * width);
      expect(Math.abs(mass - between)).toBeLessThanOrEqual(5e-14);
    }
  });

  it('sums masses up to P(K ≤ k)', () => {
    for (const u of [0.01, 0.3, 0.5, 0.99]) {
      const k = binned.quantile(u);
      const below = compensatedSum(masses.filter(([x]) => x <= k).map(([, mass]) => mass));
      expect(Math.abs(binned.cdf(k) - below)).toBeLessThanOrEqual(1e-13);
      expect(binned.cdf(k)).toBeGreaterThanOrEqual(u);
      expect(binned.cdf(k - 1)).toBeLessThan(u);
    }
  });

  it('has the mean and the variance of its masses', () => {
    const mean = compensatedSum(masses.map(([k, mass]) => k * mass));
    const variance = compensatedSum(masses.map(([k, mass]) => (k - mean) ** 2 * mass));
    expect(Math.abs(binned.mean - mean)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(mean)));
    expect(Math.abs(binned.variance - variance)).toBeLessThanOrEqual(1e-11 * variance);
  });

  it('has no mass between integers or beyond its support', () => {
    expect([binned.logProb(0.5), binned.prob(0.5)]).toEqual([-Infinity, 0]);
    expect([binned.prob(binned.support.low - 1), binned.prob(binned.support.high + 1)]).toEqual([0, 0]);
  });
});

it('masses keep their logs far beyond underflow, in both tails', () => {
  const binned = discretise(standard, 1);
  for (const k of [3, 9, 30, 60]) {
    const [outer, inner] = [logNormalCdf(-k - 0.5), logNormalCdf(-k + 0.5)];
    const expected = inner + Math.log1p(-Math.exp(outer - inner));
    for (const side of [k, -k]) {
      expect(Math.abs(binned.logProb(side) - expected)).toBeLessThanOrEqual(2e-13 + 4e-16 * Math.abs(expected));
    }
  }
});

it('heavy tails and very fine bins have moments too', () => {
  const wide = discretise(powerLaw, 1);
  const outcomes = Array.from({ length: 200_000 }, (_, i) => i + 1);
  // What is beyond the sum is Σ 2k²·(3/2)/k⁴ = 3/K, up to O(K⁻²).
  const tail = (k: number): number => ((k + 0.5) ** -3 - (k + 1.5) ** -3) / 2;
  const variance = 2 * compensatedSum(outcomes.map((k) => k * k * tail(k))) + 3 / 200_000;
  expect(Math.abs(wide.mean)).toBeLessThanOrEqual(1e-12);
  expect(Math.abs(wide.variance / variance - 1)).toBeLessThanOrEqual(1e-9);
  const fine = discretise(standard, 1e-5, 0.25);
  expect(Math.abs(fine.mean / -25_000 - 1)).toBeLessThanOrEqual(1e-12);
  expect(Math.abs(fine.variance / (1e10 + 1 / 12) - 1)).toBeLessThanOrEqual(1e-12);
});

it('moments, long sums, are made when somebody asks for them, and once; neither a view nor a smoothed law of bins asks', () => {
  let asked = 0;
  const counted = discretise(
    {
      ...powerLaw,
      get variance() {
        asked += 1;
        return 1;
      },
    },
    0.5,
  );
  const mixed = mix(counted, discretise(standard, 0.5), 0.1);
  expect(viewOf([counted, mixed]).high).toBeGreaterThan(2);
  expect([counted.quantile(0.5), remembered(mixed).quantile(0.5)]).toEqual([0, 0]);
  expect(asked).toBe(0);
  const first = counted.variance;
  const once = asked;
  expect(once).toBeGreaterThan(0);
  expect([counted.variance, counted.mean]).toEqual([first, expect.closeTo(0, 12)]);
  expect(asked).toBe(once);
});

it('the support of a bounded law ends with the bins that it touches', () => {
  expect(discretise(histogram, 1).support).toEqual({ low: 0, high: 5 });
  expect(discretise(histogram, 1, 0.5).support).toEqual({ low: 0, high: 4 });
  expect(discretise(standard, 1).support).toEqual({ low: -Infinity, high: Infinity });
});

it.each([
  [() => discretise(standard, 0), /^width /],
  [() => discretise(standard, Number.NaN), /^width /],
  [() => discretise(standard, 1, Infinity), /^origin /],
])('a scale that is none is refused by name (%#)', (call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
