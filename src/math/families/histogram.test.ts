import { describe, expect, it } from 'vitest';
import { equalBins } from './fromData/equalBins';
import { histogramOf } from './fromData/histogramOf';
import { histogram } from './histogram';
import type { HistogramParams } from './parts/histogramBins';
import reference from './vectorFamilies.json';

const kls: readonly (readonly [HistogramParams, HistogramParams, number])[] = reference.histogramKls.map(([p, q, value]) => [
  p as HistogramParams,
  q as HistogramParams,
  Number(value),
]);

it.each(kls)('KL of histograms against 50 digits, nearly equal ones too (%#)', (p, q, expected) => {
  const actual = histogram.kl?.(p, q) ?? Number.NaN;
  if (expected === Infinity) expect(actual).toBe(Infinity);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(4e-15 * expected);
});

it('KL is infinite only where p has mass and q has none', () => {
  const [p, q] = [{ edges: [0, 1, 2], counts: [1, 1] }, { edges: [0, 1, 2], counts: [1, 0] }];
  expect(histogram.kl?.(p, q)).toBe(Infinity);
  expect(histogram.kl?.(q, p)).toBeCloseTo(Math.LN2, 15);
  expect([histogram.logRatio?.(p, q)(1.5), histogram.logRatio?.(q, p)(1.5)]).toEqual([Infinity, -Infinity]);
});

it('does not change when a bin is cut at no one’s expense', () => {
  const whole = { edges: [0, 2, 3], counts: [4, 1] };
  const cut = { edges: [0, 0.5, 2, 3], counts: [1, 3, 1] };
  expect(histogram.kl?.(whole, cut)).toBeCloseTo(0, 15);
  for (const f of [histogram.mean, histogram.variance, histogram.entropy]) expect(f?.(whole)).toBeCloseTo(f?.(cut) ?? Number.NaN, 14);
  expect(histogram.cdf(whole)(1.7)).toBeCloseTo(histogram.cdf(cut)(1.7), 15);
});

it('has the entropy of a uniform law where all bins are alike', () => {
  expect(histogram.entropy?.({ edges: [0, 1, 3, 4], counts: [1, 2, 1] })).toBeCloseTo(Math.log(4), 15);
  expect(histogram.entropy?.({ edges: [0, 0.5, 1], counts: [3, 3] })).toBe(0);
});

it('has empty bins as gaps, and begins and ends with bins that are not', () => {
  const params = { edges: [0, 1, 2, 3, 4, 5, 6], counts: [0, 2, 0, 0, 1, 0] };
  expect(histogram.support(params)).toEqual({ low: 1, high: 5 });
  expect(histogram.gaps?.(params)).toEqual([{ low: 2, high: 4 }]);
  expect(histogram.quantile(params)(2 / 3)).toBe(2);
  expect([histogram.logProb(params)(2.5), histogram.cdf(params)(3), histogram.cdf(params)(9)]).toEqual([-Infinity, 2 / 3, 1]);
});

it.each([
  [{ edges: [0], counts: [] }, /^edges /],
  [{ edges: [0, 1, 1], counts: [1, 1] }, /^edges\[2\] /],
  [{ edges: [0, Infinity], counts: [1] }, /^edges\[1\] /],
  [{ edges: [0, 1], counts: [1, 1] }, /^counts must hold 1 entries/],
  [{ edges: [0, 1, 2], counts: [1, -1] }, /^counts\[1\] /],
  [{ edges: [0, 1, 2], counts: [Number.NaN, 1] }, /^counts\[0\] /],
  [{ edges: [0, 1, 2], counts: [0, 0] }, /^counts /],
])('parameters of no histogram are refused by the name of the entry (%#)', (bad, message) => {
  expect(() => histogram.logProb(bad)).toThrow(RangeError);
  expect(() => histogram.logProb(bad)).toThrow(message);
});

describe('the histogram of data', () => {
  it('counts lower edges in, upper edges out but the last, and nothing beyond', () => {
    const edges = [0, 1, 2.5, 4];
    expect(histogramOf([-1, 0, 0.5, 1, 2.4999, 2.5, 4, 4.1], edges)).toEqual({ edges, counts: [2, 2, 2] });
  });

  it.each([
    [() => histogramOf([1, Number.NaN], [0, 2]), /^data\[1\] /],
    [() => histogramOf([5], [0, 2]), /^data /],
    [() => histogramOf([], [0, 2]), /^data /],
    [() => histogramOf([1], [0, 2, 1]), /^edges\[2\] /],
  ])('is refused by name where there is none (%#)', (call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});

describe('equal bins', () => {
  it('run from the least to the largest value and hold all of the data', () => {
    const data = [0.1, 0.7, -3.3, 0.30000000000000004, 2.2];
    for (const bins of [1, 3, 7, 100]) {
      const edges = equalBins(data, bins);
      expect([edges.length, edges[0], edges.at(-1)]).toEqual([bins + 1, -3.3, 2.2]);
      expect(edges.slice(1).every((edge, i) => Math.abs(edge - (edges[i] ?? 0) - 5.5 / bins) < 1e-14)).toBe(true);
      expect(histogramOf(data, edges).counts.reduce((sum, count) => sum + count, 0)).toBe(5);
    }
  });

  it('are of width 1 in all about a single value', () => {
    expect(equalBins([7, 7], 2)).toEqual([6.5, 7, 7.5]);
  });

  it.each([
    [() => equalBins([], 2), /^data /],
    [() => equalBins([1, Infinity], 2), /^data\[1\] /],
    [() => equalBins([1, 2], 0), /^bins /],
    [() => equalBins([1, 2], 1.5), /^bins /],
    [() => equalBins([1, 1 + 2 ** -52], 3), /^bins /],
  ])('are refused by name where there are none (%#)', (call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});
