import { expect, it } from 'vitest';
import type { Pmf } from '../families/pmf';
import { jensenShannon } from './jensenShannon';
import { pmfOf } from './pmfArbitraries';
import { wasserstein1 } from './wasserstein1';

it('W₁ alone sees how far supports are apart, and shifts of a point mass cost their distance', () => {
  const at = (x: number): Pmf => pmfOf([0, 1, 2, 3, 4].map((y) => (x === y ? 1 : 0)));
  expect([1, 2, 3, 4].map((x) => wasserstein1(at(0), at(x)).value)).toEqual([1, 2, 3, 4]);
  expect(new Set([1, 2, 3, 4].map((x) => jensenShannon(at(0), at(x)).value)).size).toBe(1);
});

it('W₁ moves nothing for a sum that misses 1 by an ulp', () => {
  expect(wasserstein1(pmfOf([0.5, 0.5]), pmfOf([0.5, 0.5 + 2 ** -53])).value).toBe(0);
});
