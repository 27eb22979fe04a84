import { describe, expect, it } from 'vitest';
import { scottBandwidth } from './fromData/scottBandwidth';
import { silvermanBandwidth } from './fromData/silvermanBandwidth';
import { gaussianKde } from './gaussianKde';
import reference from './vectorFamilies.json';

const { params } = reference.kde;

describe('a kernel density estimate against 50 digits', () => {
  it.each(reference.kde.rows)('at x = %d: its log density and P(X ≤ x), however far in a tail', (...row) => {
    const [x = Number.NaN, log = Number.NaN, below = Number.NaN] = row;
    expect(Math.abs(gaussianKde.logProb(params)(x) - log)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(log)));
    const relative = 1e-15 * Math.max(1, (x / params.bandwidth) ** 2);
    expect(Math.abs(gaussianKde.cdf(params)(x) - below)).toBeLessThanOrEqual(relative * below);
  });

  it.each(reference.kdeRatios)('log-ratio of nearly equal estimates (%#)', ({ q, rows }) => {
    const ratio = gaussianKde.logRatio?.(params, q);
    for (const [x = Number.NaN, expected = Number.NaN] of rows) {
      expect(Math.abs((ratio?.(x) ?? Number.NaN) - expected)).toBeLessThanOrEqual(2e-13 * Math.abs(expected) + 1e-300);
    }
  });
});

it('of many points is the sum over all of them, near and far', () => {
  const data = Array.from({ length: 1500 }, (_, i) => Math.sin(i * i) * 40 + (i % 7));
  const bandwidth = 0.37;
  const estimate = { data, bandwidth };
  for (const x of [-300, -44, -3.2, 0, 17, 46.5, 80]) {
    const exponents = data.map((point) => -(((x - point) / bandwidth) ** 2) / 2);
    const most = Math.max(...exponents);
    const sum = exponents.reduce((total, exponent) => total + Math.exp(exponent - most), 0);
    const expected = most + Math.log(sum) - Math.log(data.length * bandwidth * Math.sqrt(2 * Math.PI));
    expect(Math.abs(gaussianKde.logProb(estimate)(x) - expected)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(expected)));
  }
});

it('does not care for the order of the data', () => {
  const shuffled = { ...params, data: params.data.toReversed() };
  expect(gaussianKde.logProb(shuffled)(0.3)).toBe(gaussianKde.logProb(params)(0.3));
  expect(gaussianKde.logRatio?.(params, shuffled)(0.3)).toBe(0);
});

it('has landmarks in every clump of the data, few where kernels overlap', () => {
  const clumps = { data: [0, 1e-3, 2e-3, 50, 100, 100.001], bandwidth: 0.01 };
  const landmarks = gaussianKde.landmarks(clumps);
  expect(landmarks).toEqual(landmarks.toSorted((a, b) => a - b));
  for (const clump of [0, 50, 100]) expect(landmarks.filter((x) => Math.abs(x - clump) < 0.1).length).toBeGreaterThanOrEqual(3);
  const overlapping = { data: Array.from({ length: 2000 }, (_, i) => i / 2000), bandwidth: 1 };
  expect(gaussianKde.landmarks(overlapping).length).toBeLessThan(6);
});

it.each([
  [{ data: [], bandwidth: 1 }, /^data /],
  [{ data: Array.from({ length: 2001 }, () => 0), bandwidth: 1 }, /^data /],
  [{ data: [1, Number.NaN], bandwidth: 1 }, /^data\[1\] /],
  [{ data: [Infinity], bandwidth: 1 }, /^data\[0\] /],
  [{ data: [1], bandwidth: 0 }, /^bandwidth /],
])('parameters of no estimate are refused by the name of the entry (%#)', (bad, message) => {
  expect(() => gaussianKde.logProb(bad)).toThrow(RangeError);
  expect(() => gaussianKde.logProb(bad)).toThrow(message);
});

describe('rules for the bandwidth', () => {
  const { data, scott, silverman } = reference.bandwidths;

  it('are those of SciPy (Scott) and of R (Silverman)', () => {
    expect(Math.abs(scottBandwidth(data) / scott - 1)).toBeLessThanOrEqual(1e-15);
    expect(Math.abs(silvermanBandwidth(data) / silverman - 1)).toBeLessThanOrEqual(2e-15);
  });

  it('scale with the data and do not move with it', () => {
    for (const rule of [scottBandwidth, silvermanBandwidth]) {
      expect(rule(data.map((x) => 8 * x)) / rule(data)).toBeCloseTo(8, 13);
      expect(rule(data.map((x) => x + 1024)) / rule(data)).toBeCloseTo(1, 12);
    }
  });

  it('fall back on the deviation where half of the data agrees', () => {
    expect(silvermanBandwidth([0, 0, 0, 0, 5])).toBeCloseTo(0.9 * Math.sqrt(5) * 5 ** -0.2, 14);
  });

  it.each([[[]], [[3]], [[2, 2, 2]], [[1, Number.NaN]]])('refuse %j by name', (bad) => {
    for (const rule of [scottBandwidth, silvermanBandwidth]) {
      expect(() => rule(bad)).toThrow(RangeError);
      expect(() => rule(bad)).toThrow(/^data/);
    }
  });
});
