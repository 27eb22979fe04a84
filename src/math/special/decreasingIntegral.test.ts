import { describe, expect, it } from 'vitest';
import { decreasingIntegral } from './decreasingIntegral';

describe('decreasingIntegral', () => {
  it('sums an exponential and a power to infinity', () => {
    expect(decreasingIntegral((x) => Math.exp(-x), 2, Infinity, () => 1)).toBeCloseTo(Math.exp(-2), 15);
    expect(decreasingIntegral((x) => x ** -3, 1, Infinity, (x) => x / 2)).toBeCloseTo(0.5, 15);
  });

  it('ends at the high end, and is 0 where that is below the low one', () => {
    expect(decreasingIntegral((x) => Math.exp(-x), 0, 1, () => 0.3)).toBeCloseTo(1 - Math.exp(-1), 15);
    expect(decreasingIntegral((x) => Math.exp(-x), 1, 1, () => 0.3)).toBe(0);
    expect(decreasingIntegral((x) => Math.exp(-x), 1e6, Infinity, () => 1)).toBe(0);
  });
});
