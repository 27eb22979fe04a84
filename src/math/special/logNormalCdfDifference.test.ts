import { describe, expect, it } from 'vitest';
import { logNormalCdf } from './logNormalCdf';
import { logNormalCdfDifference } from './logNormalCdfDifference';
import { normalHazard } from './normalHazard';

const POINTS = [-30, -3, -0.9, 0, 0.4, 2, 8];

describe('logNormalCdfDifference', () => {
  it('is the slope times a small step, however small', () => {
    for (const a of POINTS) {
      for (const d of [1e-9, -1e-13, 1e-200]) {
        expect(logNormalCdfDifference(a, d) / (normalHazard(a) * d)).toBeCloseTo(1, 7);
      }
      expect(Math.abs(logNormalCdfDifference(a, 0))).toBe(0);
    }
  });

  it('is log Φ(a + d) − log Φ(a) for steps of any size', () => {
    for (const a of POINTS) {
      for (const d of [0.01, -0.2, 0.6, -0.6, 3, -3, 20, -20]) {
        const difference = logNormalCdf(a + d) - logNormalCdf(a);
        const size = Math.abs(logNormalCdf(a + d)) + Math.abs(logNormalCdf(a));
        expect(Math.abs(logNormalCdfDifference(a, d) - difference)).toBeLessThanOrEqual(1e-15 * size + 1e-16);
      }
    }
  });
});
