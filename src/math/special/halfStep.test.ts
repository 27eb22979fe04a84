import digamma from '@stdlib/math-base-special-digamma';
import gammaln from '@stdlib/math-base-special-gammaln';
import { describe, expect, it } from 'vitest';
import { digammaHalfStep } from './digammaHalfStep';
import { logGammaHalfStep } from './logGammaHalfStep';
import { logGammaHalfStepDifference } from './logGammaHalfStepDifference';

const POINTS = [1e-8, 0.01, 0.3, 1, 2.7, 9.99, 10.01, 40, 1e3, 1e7];

function expectRelative(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected), `${actual} should be ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.abs(expected),
  );
}

describe('a half step of log Γ', () => {
  it('is log Γ(x + ½) − log Γ(x) − ½·log x', () => {
    for (const x of [0.01, 0.3, 1, 2.7, 9.99, 10.01, 40]) {
      expectRelative(logGammaHalfStep(x), gammaln(x + 0.5) - gammaln(x) - Math.log(x) / 2, 1e-11);
    }
  });

  it('has no digits less for large x, where it is −1/(8x) + 1/(192x³) and less', () => {
    for (const x of [1e4, 1e6, 1e9]) expectRelative(logGammaHalfStep(x), -1 / (8 * x) + 1 / (192 * x ** 3), 1e-14);
  });

  it('changes by ½·log(1 − ¼/(x + ½)²) from x to x + 1, across the start of the series too', () => {
    for (const x of POINTS.filter((point) => point < 1e3)) {
      const change = Math.log((x / (x + 0.5)) * ((x + 1) / (x + 0.5))) / 2;
      expect(Math.abs(logGammaHalfStep(x) - logGammaHalfStep(x + 1) - change)).toBeLessThan(3e-15);
    }
  });

  it('has digammaHalfStep as its slope, and that is ψ(x + ½) − ψ(x) − 1/(2x)', () => {
    for (const x of POINTS) {
      const b = x * (1 + 1e-9);
      expectRelative(logGammaHalfStepDifference(b, x), (b - x) * digammaHalfStep(x), 1e-8);
      if (x < 50) expectRelative(digammaHalfStep(x), digamma(x + 0.5) - digamma(x) - 1 / (2 * x), 1e-10);
    }
  });

  it('has differences that agree with it where they are large, and are exactly 0 for equal points', () => {
    for (const a of POINTS) {
      for (const b of POINTS) {
        const difference = logGammaHalfStep(b) - logGammaHalfStep(a);
        expect(Math.abs(logGammaHalfStepDifference(b, a) - difference)).toBeLessThan(1e-14);
      }
      expect(logGammaHalfStepDifference(a, a)).toBe(0);
      expectRelative(logGammaHalfStepDifference(a * 1.3, a), logGammaHalfStep(a * 1.3) - logGammaHalfStep(a), 1e-13);
    }
  });
});
