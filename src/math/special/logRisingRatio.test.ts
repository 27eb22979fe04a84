import { expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { logRisingRatio } from './logRisingRatio';

const byFactors = (x: number, s: number, difference: number): number =>
  compensatedSum(Array.from({ length: x }, (_, i) => Math.log1p(difference / (s + i))));

it.each([0.02, 1, 30, 1e5])('is the sum over its factors for s = %f, on both sides of where they are summed', (s) => {
  for (const x of [1, 50, 51, 400, 5000]) {
    for (const share of [0.4, -0.3, 1e-6, 1e-13]) {
      const [difference, expected] = [s * share, byFactors(x, s, s * share)];
      const allowed = 4e-15 * (1 + Math.abs(difference) / x);
      expect(Math.abs(logRisingRatio(x, s + difference, s, difference) / expected - 1)).toBeLessThan(allowed);
    }
  }
});

it('is exactly 0 without factors and for equal ones', () => {
  expect([logRisingRatio(0, 2, 3), logRisingRatio(70, 3, 3)]).toEqual([0, 0]);
});
