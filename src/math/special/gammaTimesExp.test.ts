import { describe, expect, it } from 'vitest';
import { gammaTimesExp } from './gammaTimesExp';

const exact = (hi: number): { readonly hi: number; readonly lo: number } => ({ hi, lo: 0 });

describe('gammaTimesExp', () => {
  it('is a factorial without a shift', () => {
    let factorial = 1;
    for (let n = 1; n <= 170; n++) {
      factorial *= n;
      // the product itself is rounded n times
      expect(Math.abs(gammaTimesExp(exact(n), exact(0)) / factorial - 1)).toBeLessThan(1e-14);
    }
  });

  it('grows by r from r − 1 to r, whatever the shift, as near to overflow as may be', () => {
    for (const [r, shift] of [[1.5, -600], [12.25, -650], [40.5, -550], [169.5, 3], [300.25, 800], [3000, 21000]] as const) {
      const quotient = gammaTimesExp(exact(r), exact(shift)) / gammaTimesExp(exact(r - 1), exact(shift));
      expect(Math.abs(quotient / r - 1)).toBeLessThan(1e-14);
    }
  });

  it('leaves the doubles for Infinity and 0', () => {
    expect(gammaTimesExp(exact(200), exact(0))).toBe(Infinity);
    expect(gammaTimesExp(exact(2), exact(1e6))).toBe(0);
    expect(gammaTimesExp(exact(Infinity), exact(0))).toBe(Infinity);
    expect(gammaTimesExp(exact(1), exact(Infinity))).toBe(0);
  });
});
