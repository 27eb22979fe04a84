import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactProduct, exactSum, times } from './doubleDouble';
import { expDoubleDouble } from './expDoubleDouble';

it('splits sums and products without a rounding', () => {
  expect(exactSum(1, 2 ** -80)).toEqual({ hi: 1, lo: 2 ** -80 });
  expect(exactSum(2 ** -80, -1)).toEqual({ hi: -1, lo: 2 ** -80 });
  // (1 + 2⁻³⁰)² = 1 + 2⁻²⁹ + 2⁻⁶⁰
  expect(exactProduct(1 + 2 ** -30, 1 + 2 ** -30)).toEqual({ hi: 1 + 2 ** -29, lo: 2 ** -60 });
});

it('has 32 digits: e, and e^−30, to 2⁻¹⁰⁰', () => {
  // mpmath, 50 digits, as the nearest pair of doubles
  const e = expDoubleDouble(1);
  expect([e.hi * 2 ** e.exponent, e.lo * 2 ** e.exponent]).toEqual([Math.E, 1.4456468917292502e-16]);
  const small = expDoubleDouble(-30);
  expect(small.hi * 2 ** small.exponent).toBe(9.357622968840175e-14);
  expect(Math.abs((small.lo * 2 ** small.exponent) / -2.1170146272646406e-30 - 1)).toBeLessThan(1e-14);
});

it('turns sums into products, to 30 digits', () => {
  const grid = fc.integer({ min: -(2 ** 20), max: 2 ** 20 }).map((n) => n / 2 ** 12);
  fc.assert(
    fc.property(grid, grid, (x, y) => {
      const [left, right, both] = [expDoubleDouble(x), expDoubleDouble(y), expDoubleDouble(x + y)];
      const product = times(left, right);
      const scale = 2 ** (left.exponent + right.exponent - both.exponent);
      const difference = product.hi * scale - both.hi + (product.lo * scale - both.lo);
      expect(Math.abs(difference)).toBeLessThan(1e-30);
    }),
  );
});

it('is the plain exp to an ulp', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      const { hi, exponent } = expDoubleDouble(x);
      expect(Math.abs((hi * 2 ** exponent) / Math.exp(x) - 1)).toBeLessThanOrEqual(2 ** -52);
    }),
  );
});

it.each([746, -746, Number.NaN])('refuses x = %d', (x) => {
  expect(() => expDoubleDouble(x)).toThrow(/x must be between -745 and 745/);
});
