import { describe, expect, it } from 'vitest';
import { drawnDensity } from './drawnDensity';
import type { DrawnDensityParams } from './parts/drawnPieces';
import reference from './vectorFamilies.json';

const entropies: readonly (readonly [DrawnDensityParams, number])[] = reference.drawnEntropies.map(([params, entropy]) => [
  params as DrawnDensityParams,
  Number(entropy),
]);

describe('a drawn density against 50 digits', () => {
  it.each(entropies)('entropy of %j', (params, expected) => {
    const entropy = drawnDensity.entropy?.(params) ?? Number.NaN;
    expect(Math.abs(entropy - expected)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(expected)));
  });

  it.each(reference.drawnRatios)('log-ratio of nearly equal drawings (%#)', ({ p, q, rows }) => {
    const ratio = drawnDensity.logRatio?.(p, q);
    for (const [x = Number.NaN, expected = Number.NaN] of rows) {
      expect(Math.abs((ratio?.(x) ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-13 * Math.abs(expected));
    }
  });
});

it('does not depend on the unit of the heights', () => {
  const { example } = drawnDensity;
  for (const unit of [2 ** -1000, 2 ** 1000]) {
    const scaled = { ...example, heights: example.heights.map((height) => height * unit) };
    expect(drawnDensity.logProb(scaled)(0.3)).toBe(drawnDensity.logProb(example)(0.3));
    expect(drawnDensity.quantile(scaled)(0.3)).toBeCloseTo(drawnDensity.quantile(example)(0.3), 14);
    expect(drawnDensity.entropy?.(scaled)).toBe(drawnDensity.entropy?.(example));
  }
});

it('has gaps between neighbours of height 0, and begins where its density does', () => {
  const params = { knots: [0, 1, 2, 3, 4, 5, 6, 7, 8], heights: [0, 0, 1, 0, 0, 0, 2, 3, 0] };
  expect(drawnDensity.support(params)).toEqual({ low: 1, high: 8 });
  expect(drawnDensity.gaps?.(params)).toEqual([{ low: 3, high: 5 }]);
  expect(drawnDensity.landmarks(params)).toEqual([2, 3, 4, 5, 6, 7]);
  // At the level of the gap: its lower end.
  expect(drawnDensity.quantile(params)(drawnDensity.cdf(params)(4))).toBeCloseTo(3, 7);
  expect(drawnDensity.logProb(params)(4)).toBe(-Infinity);
});

it('rises from 0 with power 1, and from a height with power 0', () => {
  const tails = drawnDensity.tails({ knots: [0, 1, 2], heights: [0, 1, 0.5] });
  expect([tails.low, tails.high]).toEqual([{ growth: 'end', power: 1 }, { growth: 'end', power: 0 }]);
});

it('has log-ratios to a drawing on other knots, infinite where one has no density', () => {
  const [p, q] = [{ knots: [0, 1, 2], heights: [1, 1, 0] }, { knots: [1, 3], heights: [2, 2] }];
  const ratio = drawnDensity.logRatio?.(p, q);
  expect(ratio?.(1.5)).toBeCloseTo(Math.log((0.5 / 1.5) / 0.5), 14);
  expect([ratio?.(0.5), ratio?.(2.5)]).toEqual([Infinity, -Infinity]);
});

it.each([
  [{ knots: [0], heights: [1] }, /^knots /],
  [{ knots: [0, 0], heights: [1, 1] }, /^knots\[1\] /],
  [{ knots: [0, 2, 1], heights: [1, 1, 1] }, /^knots\[2\] /],
  [{ knots: [0, Number.NaN], heights: [1, 1] }, /^knots\[1\] /],
  [{ knots: [0, 1], heights: [1] }, /^heights must hold 2 entries/],
  [{ knots: [0, 1], heights: [1, -1] }, /^heights\[1\] /],
  [{ knots: [0, 1], heights: [Number.NaN, 1] }, /^heights\[0\] /],
  [{ knots: [0, 1], heights: [0, 0] }, /^heights /],
  [{ knots: [0, 1000], heights: [1e307, 1e307] }, /^heights /],
])('parameters of no drawing are refused by the name of the entry (%#)', (bad, message) => {
  expect(() => drawnDensity.logProb(bad)).toThrow(RangeError);
  expect(() => drawnDensity.logProb(bad)).toThrow(message);
});
