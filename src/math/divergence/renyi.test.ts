import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pmf } from '../families/pmf';
import { compensatedSum } from './compensatedSum';
import { logRatio } from './contributions';
import { hellinger } from './hellinger';
import { kl } from './kl';
import { anyPair, extremePair, mergedPair, nearPair, pmfOf } from './pmfArbitraries';
import type { PmfPair } from './pmfArbitraries';
import { renyi } from './renyi';

const orders = [0, 0.3, 0.5, 0.999, 1.001, 2, 7, Infinity];
const forAll = (pairs: fc.Arbitrary<PmfPair>, law: (p: Pmf, q: Pmf) => void): void =>
  fc.assert(fc.property(pairs, ([p, q]) => law(p, q)));
const slack = 1e-14;

describe('Rényi', () => {
  it('tends to KL at α → 1 from both sides', () => {
    const step = 2 ** -40;
    forAll(anyPair, (p, q) => {
      const limit = kl(p, q).value;
      const squares = logRatio(p, q).map((log, x) => (p.probs[x] === 0 ? 0 : (p.probs[x] ?? 0) * log * log));
      const reach = step * compensatedSum(squares) + 4e-15 * limit;
      const [below, above] = [renyi(p, q, 1 - step).value, renyi(p, q, 1 + step).value];
      expect(above === limit || Math.abs(above - limit) <= reach).toBe(true);
      if (limit < Infinity) expect(Math.abs(below - limit)).toBeLessThanOrEqual(reach);
    });
  });

  it('never falls as α grows', () => {
    const exactSums = mergedPair.map(({ fine }) => fine);
    forAll(exactSums, (p, q) => {
      const values = orders.map((alpha) => renyi(p, q, alpha));
      for (const [i, { value, errorBound }] of values.entries()) {
        expect(value + errorBound).toBeGreaterThanOrEqual((values[i - 1]?.value ?? 0) * (1 - slack));
      }
    });
  });

  it('is −2·log(1 − Hellinger²) at ½ and max log(p/q) at ∞', () => {
    forAll(nearPair, (p, q) => {
      const half = -2 * Math.log1p(-(hellinger(p, q).value ** 2));
      expect(Math.abs(renyi(p, q, 0.5).value - half)).toBeLessThanOrEqual(slack * half);
      expect(renyi(p, q, Infinity).value).toBe(Math.max(...logRatio(p, q)));
    });
  });

  it('is symmetric up to the factor α/(1 − α) between α and 1 − α', () => {
    forAll(extremePair, (p, q) => {
      const [one, other] = [renyi(p, q, 0.25), renyi(q, p, 0.75)];
      if (one.value === Infinity) expect(other.value).toBe(Infinity);
      else expect(Math.abs(one.value - other.value / 3)).toBeLessThanOrEqual(one.errorBound + other.errorBound);
    });
  });

  it('is finite below 1 where KL is not, unless the supports are disjoint', () => {
    const [p, q] = [pmfOf([0.5, 0.5, 0]), pmfOf([0, 0.5, 0.5])];
    expect(renyi(p, q, 1).infiniteAt).toEqual([0]);
    expect(renyi(p, q, 2).infiniteAt).toEqual([0]);
    expect(renyi(p, q, 0.5).value).toBeCloseTo(Math.log(4), 14);
    expect(renyi(p, q, 0).value).toBe(Math.LN2);
    for (const alpha of [0, 0.5]) {
      expect(renyi(pmfOf([1, 0]), pmfOf([0, 1]), alpha)).toMatchObject({ value: Infinity, infiniteAt: [0] });
    }
  });

  const near: PmfPair = [pmfOf([0.5, 0.5]), pmfOf([0.5 + 2 ** -30, 0.5 - 2 ** -30])];
  const holed: PmfPair = [pmfOf([0.25, 0.75, 0]), pmfOf([0.25, 0.25, 0.5])];

  it.each([
    [near, 1e-5, 1.7347234759768072e-23],
    [near, 1 - 2 ** -40, 1.7347234759752294e-18],
    [near, 1e8, 1.7247844289042945e-10],
    [near, 7e8, 9.740263343247006e-10],
    [holed, 1e-5, 0.6931486189696048],
    [holed, 1 + 2 ** -40, 0.8239592165011852],
    [holed, 1e8, 1.098612285791289],
  ])('agrees with mpmath at 60 digits (%#)', (pair, alpha, expected) => {
    expect(Math.abs(renyi(...pair, alpha).value / expected - 1)).toBeLessThan(2e-15);
  });

  it('refuses orders below 0 and NaN', () => {
    const p = pmfOf([0.5, 0.5]);
    expect(() => renyi(p, p, -0.1)).toThrow(/alpha must be at least 0, got -0.1/);
    expect(() => renyi(p, p, Number.NaN)).toThrow(RangeError);
  });
});
