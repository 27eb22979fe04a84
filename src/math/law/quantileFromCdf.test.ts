import erfc from '@stdlib/math-base-special-erfc';
import { describe, expect, it } from 'vitest';
import { quantileFromCdf } from './quantileFromCdf';

const normalCdf = (x: number): number => erfc(-x * Math.SQRT1_2) / 2;
const logistic = (x: number): number => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));

/** How many times the cdf was asked. */
function counted(cdf: (x: number) => number): { readonly cdf: (x: number) => number; readonly calls: () => number } {
  let calls = 0;
  return {
    cdf: (x) => {
      calls += 1;
      return cdf(x);
    },
    calls: () => calls,
  };
}

describe('the quantile of a cdf', () => {
  it.each([1e-300, 1e-20, 1e-9, 0.1, 0.5, 0.9, 1 - 1e-9])('has the level %f, relative to the level', (u) => {
    const x = quantileFromCdf(normalCdf, u, -Infinity, Infinity);
    expect(Math.abs(normalCdf(x) - u)).toBeLessThanOrEqual(2e-15 * u * (1 + x * x));
  });

  it('is the closed form of a logistic, in tails as in the middle', () => {
    for (const u of [1e-100, 1e-5, 0.2, 0.7]) {
      const x = quantileFromCdf(logistic, u, -1e3, 1e3);
      expect(Math.abs(x - (Math.log(u) - Math.log1p(-u)))).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(x)));
    }
  });

  it('is found in a few evaluations where the cdf is smooth', () => {
    for (const u of [1e-20, 1e-3, 0.3, 0.97]) {
      const { cdf, calls } = counted(normalCdf);
      quantileFromCdf(cdf, u, -30, 30);
      expect(calls()).toBeLessThan(25);
    }
  });

  it('is the lower end of a flat piece at its level, and passes over it just above', () => {
    const flat = (x: number): number => (x < 1 ? Math.max(0, x) / 2 : Math.min(1, Math.max(0.5, 0.5 + (x - 3) / 2)));
    expect(quantileFromCdf(flat, 0.5, -1, 5)).toBeCloseTo(1, 14);
    expect(quantileFromCdf(flat, 0.5 + 1e-9, -1, 5)).toBeCloseTo(3 + 2e-9, 14);
  });

  it('is the place of a jump across its level, to 2 ulp', () => {
    const step = (x: number): number => (x < Math.PI ? 0.25 : 0.75);
    const x = quantileFromCdf(step, 0.5, -1e6, Infinity);
    expect(Math.abs(x - Math.PI)).toBeLessThanOrEqual(2 ** -50);
    expect(step(x)).toBe(0.75);
  });

  it('reaches roots far below the width of the bracket', () => {
    const power = (x: number): number => x ** 0.01;
    const x = quantileFromCdf(power, 1e-3, 0, 1);
    expect(Math.abs(x / 1e-300 - 1)).toBeLessThan(1e-12);
  });

  it('stays inside the bracket', () => {
    expect([quantileFromCdf(logistic, 0.2, 0, 5), quantileFromCdf(logistic, 0.9, -5, 0)]).toEqual([0, 0]);
  });
});
