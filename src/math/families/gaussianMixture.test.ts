import { describe, expect, it } from 'vitest';
import reference from './vectorFamilies.json';
import { gaussianMixture } from './gaussianMixture';
import { normal } from './normal';

const { params } = reference.mixture;

describe('a mixture of normals against 50 digits', () => {
  it.each(reference.mixture.rows)('at x = %d: its log density and P(X ≤ x), however far in a tail', (...row) => {
    const [x = Number.NaN, log = Number.NaN, below = Number.NaN] = row;
    expect(Math.abs(gaussianMixture.logProb(params)(x) - log)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(log)));
    const relative = 1e-15 * Math.max(1, (x / 0.7) ** 2);
    expect(Math.abs(gaussianMixture.cdf(params)(x) - below)).toBeLessThanOrEqual(relative * below);
  });

  it.each(reference.mixtureRatios)('log-ratio of nearly equal mixtures (%#)', ({ q, rows }) => {
    const ratio = gaussianMixture.logRatio?.(params, q);
    for (const [x = Number.NaN, expected = Number.NaN] of rows) {
      expect(Math.abs((ratio?.(x) ?? Number.NaN) - expected)).toBeLessThanOrEqual(2e-13 * Math.abs(expected) + 1e-300);
    }
  });
});

it('of one component is that normal', () => {
  const one = { weights: [1], mus: [2], sigmas: [3] };
  const same = { mu: 2, sigma: 3 };
  for (const x of [-200, 1, 2, 9]) {
    expect(gaussianMixture.logProb(one)(x)).toBeCloseTo(normal.logProb(same)(x), 12);
    expect(gaussianMixture.cdf(one)(x)).toBeCloseTo(normal.cdf(same)(x), 15);
  }
  expect(gaussianMixture.tails(one)).toEqual(normal.tails(same));
  expect([gaussianMixture.mean(one), gaussianMixture.variance(one)]).toEqual([2, 9]);
});

it('does not see a component without weight', () => {
  const with0 = { weights: [0.4, 0, 0.6], mus: [0, 50, 1], sigmas: [1, 9, 2] };
  const without = { weights: [0.4, 0.6], mus: [0, 1], sigmas: [1, 2] };
  for (const x of [-3, 0.5, 60]) expect(gaussianMixture.logProb(with0)(x)).toBe(gaussianMixture.logProb(without)(x));
  expect(gaussianMixture.landmarks(with0)).toEqual(gaussianMixture.landmarks(without));
  expect(gaussianMixture.tails(with0)).toEqual(gaussianMixture.tails(without));
});

it('log-ratios of mixtures that share no components, or not their number, are differences of logs', () => {
  const [p, q] = [{ weights: [0.5, 0.5], mus: [0, 9], sigmas: [1, 1] }, { weights: [1], mus: [-3], sigmas: [2] }];
  const r = { weights: [0.1, 0.9], mus: [30, -20], sigmas: [0.1, 7] };
  for (const other of [q, r]) {
    for (const x of [-100, 0, 9, 50]) {
      const plain = gaussianMixture.logProb(p)(x) - gaussianMixture.logProb(other)(x);
      expect(Math.abs((gaussianMixture.logRatio?.(p, other)(x) ?? Number.NaN) - plain)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(plain)));
    }
  }
});

it('looks at every component, narrow ones too', () => {
  const landmarks = gaussianMixture.landmarks({ weights: [0.5, 0.5], mus: [0, 5], sigmas: [10, 1e-6] });
  expect(landmarks).toEqual(landmarks.toSorted((a, b) => a - b));
  expect(landmarks.filter((x) => Math.abs(x - 5) < 1e-5).length).toBeGreaterThan(4);
  expect(landmarks).toContain(0);
});

it.each([
  [{ weights: [], mus: [], sigmas: [] }, /^weights /],
  [{ weights: Array.from({ length: 8 }, () => 0.125), mus: [], sigmas: [] }, /^weights /],
  [{ weights: [0.5, 0.4], mus: [0, 0], sigmas: [1, 1] }, /^weights must sum to 1/],
  [{ weights: [1.5, -0.5], mus: [0, 0], sigmas: [1, 1] }, /^weights\[1\] /],
  [{ weights: [0.5, Number.NaN], mus: [0, 0], sigmas: [1, 1] }, /^weights\[1\] /],
  [{ weights: [0.5, 0.5], mus: [0], sigmas: [1, 1] }, /^mus must hold 2 entries/],
  [{ weights: [0.5, 0.5], mus: [0, Infinity], sigmas: [1, 1] }, /^mus\[1\] /],
  [{ weights: [0.5, 0.5], mus: [0, 0], sigmas: [1, 0] }, /^sigmas\[1\] /],
  [{ weights: [0.5, 0.5], mus: [0, 0], sigmas: [Number.NaN, 1] }, /^sigmas\[0\] /],
  [{ weights: [0.5, 0.5], mus: [0, 0], sigmas: [1, 1, 1] }, /^sigmas must hold 2 entries/],
])('parameters that are no mixture are refused by the name of the entry (%#)', (bad, message) => {
  expect(() => gaussianMixture.logProb(bad)).toThrow(RangeError);
  expect(() => gaussianMixture.logProb(bad)).toThrow(message);
});

it('weights within 1e-9 of 1 are used as given', () => {
  const off = { weights: [0.5, 0.5 + 5e-10], mus: [0, 0], sigmas: [1, 1] };
  expect(gaussianMixture.logProb(off)(0) - normal.logProb({ mu: 0, sigma: 1 })(0)).toBeCloseTo(5e-10, 14);
});
