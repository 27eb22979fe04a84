import { expect, it } from 'vitest';
import { kl } from './kl';
import { klSum } from './klSum';
import { pmfOf } from './pmfArbitraries';

it('is not normalised: twice the numbers give twice the sum, and the rest is a log of the factor', () => {
  const [p, q] = [[0.25, 0.75], [0.5, 0.5]];
  const doubled = klSum(p.map((x) => 2 * x), q.map((x) => 2 * x));
  expect(doubled.value).toBe(2 * klSum(p, q).value);
  expect(klSum(p, q.map((x) => 2 * x)).value).toBeCloseTo(klSum(p, q).value - Math.LN2, 14);
});

it('is negative where q holds more mass, by an ulp too; kl of the same numbers is not', () => {
  const p = [0.5, 0.5];
  const q = [0.5, 0.5 + 2 ** -53];
  // ½·log(½/(½ + 2⁻⁵³)) = −½·log(1 + 2⁻⁵²)
  expect(klSum(p, q).value).toBe(-0.5 * Math.log1p(2 ** -52));
  expect(kl(pmfOf(p), pmfOf(q)).value).toBeGreaterThan(0);
});

it('differs from kl by Σp − Σq', () => {
  const [p, q] = [[0.2, 0.3, 0.4], [0.1, 0.6, 0.35]];
  expect(klSum(p, q).value).toBeCloseTo(kl(pmfOf(p), pmfOf(q)).value - 0.15, 14);
});

it('names the entries that make it infinite, and takes 0·log 0 as 0', () => {
  expect(klSum([0.5, 0, 0.5], [0, 0.5, 0.5])).toMatchObject({ value: Infinity, infiniteAt: [0] });
  expect(klSum([0, 1], [0, 1]).value).toBe(0);
});

it('refuses, by name, what is no mass', () => {
  expect(() => klSum([0.5], [0.5, 0.5])).toThrow(/p and q must have the same length, got 1 and 2/);
  expect(() => klSum([0.5, -1], [0.5, 0.5])).toThrow(/p\[1\] must be finite and ≥ 0/);
  expect(() => klSum([0.5, 0.5], [Number.NaN, 0.5])).toThrow(/q\[0\] must be finite/);
  expect(() => klSum([1], [0])).toThrow(/q must hold at least one positive entry/);
});
