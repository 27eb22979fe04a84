import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pmf } from '../families/pmf';
import { alphaDivergence } from './alphaDivergence';
import { chiSquared } from './chiSquared';
import { hellinger } from './hellinger';
import { jeffreys } from './jeffreys';
import { jensenShannon } from './jensenShannon';
import { kl } from './kl';
import { anyPair, extremePair, mergedPair, nearPair, pmfOf } from './pmfArbitraries';
import type { PmfPair } from './pmfArbitraries';
import type { Quantity } from './quantity';
import { renyi } from './renyi';
import { totalVariation } from './totalVariation';
import { wasserstein1 } from './wasserstein1';

type Divergence = (p: Pmf, q: Pmf) => Quantity;

const symmetric: Readonly<Record<string, Divergence>> = {
  jeffreys,
  jensenShannon,
  totalVariation,
  hellinger,
  wasserstein1,
};
const orders = [0, 0.3, 0.5, 0.999, 1.001, 2, 7, Infinity];
/** What no merging of outcomes can increase. */
const shrinkUnderMerging: Readonly<Record<string, Divergence>> = {
  kl,
  jeffreys,
  jensenShannon,
  totalVariation,
  hellinger,
  chiSquared,
  ...Object.fromEntries(orders.map((alpha): [string, Divergence] => [`renyi ${alpha}`, (p, q) => renyi(p, q, alpha)])),
  ...Object.fromEntries(
    [-1, 0, 0.3, 1.7, 4].map((alpha): [string, Divergence] => [`α ${alpha}`, (p, q) => alphaDivergence(p, q, alpha)]),
  ),
};
const all: Readonly<Record<string, Divergence>> = { ...shrinkUnderMerging, wasserstein1 };

const forAll = (pairs: fc.Arbitrary<PmfPair>, law: (p: Pmf, q: Pmf) => void): void =>
  fc.assert(fc.property(pairs, ([p, q]) => law(p, q)));
const slack = 1e-14;

describe.each(Object.entries(all))('%s', (_, divergence) => {
  it('is at least 0, is never NaN, and is exactly 0 from a pmf to itself', () => {
    forAll(anyPair, (p, q) => {
      const { value, errorBound, infiniteAt } = divergence(p, q);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(errorBound).toBeGreaterThanOrEqual(0);
      if (infiniteAt.length > 0) expect([value, errorBound]).toEqual([Infinity, 0]);
      expect(divergence(p, p).value).toBe(0);
    });
  });

  it('refuses pmfs of different lengths', () => {
    expect(() => divergence(pmfOf([0.5, 0.5]), pmfOf([1]))).toThrow(/same outcomes, got 2 and 1/);
  });
});

describe.each(Object.entries(symmetric))('%s', (_, divergence) => {
  it('is symmetric to the bit', () => {
    forAll(anyPair, (p, q) => {
      expect(divergence(p, q).value).toBe(divergence(q, p).value);
      expect(divergence(p, q).infiniteAt).toEqual(divergence(q, p).infiniteAt);
    });
  });
});

describe.each(Object.entries(shrinkUnderMerging))('%s', (_, divergence) => {
  it('does not grow when outcomes are merged (data processing)', () => {
    fc.assert(
      fc.property(mergedPair, ({ fine, coarse }) => {
        expect(divergence(...coarse).value).toBeLessThanOrEqual(divergence(...fine).value * (1 + slack));
      }),
    );
  });
});

it('KL is at least 2·TV² (Pinsker), nearly equal pmfs included', () => {
  forAll(anyPair, (p, q) => {
    expect(kl(p, q).value).toBeGreaterThanOrEqual(2 * totalVariation(p, q).value ** 2 * (1 - slack));
  });
});

it('JS is at most log 2, TV and Hellinger at most 1, W₁ at most K; disjoint supports reach all four', () => {
  forAll(anyPair, (p, q) => {
    expect(jensenShannon(p, q).value).toBeLessThanOrEqual(Math.LN2 * (1 + slack));
    expect(totalVariation(p, q).value).toBeLessThanOrEqual(1 + slack);
    expect(hellinger(p, q).value).toBeLessThanOrEqual(1 + slack);
    expect(wasserstein1(p, q).value).toBeLessThanOrEqual((p.probs.length - 1) * (1 + slack));
  });
  const [first, last] = [pmfOf([1, 0, 0]), pmfOf([0, 0, 1])];
  const found = [jensenShannon, totalVariation, hellinger, wasserstein1].map((f) => f(first, last).value);
  expect(found).toEqual([Math.LN2, 1, 1, 2]);
});

it('Hellinger² ≤ TV ≤ √2·Hellinger', () => {
  forAll(anyPair, (p, q) => {
    const [h, tv] = [hellinger(p, q).value, totalVariation(p, q).value];
    expect(h * h).toBeLessThanOrEqual(tv * (1 + slack));
    expect(tv).toBeLessThanOrEqual(Math.SQRT2 * h * (1 + slack));
  });
});

it('TV, Hellinger, W₁ and √JS obey the triangle inequality', () => {
  const triple = fc.tuple(extremePair, extremePair).filter(([[p], [q]]) => p.probs.length === q.probs.length);
  const rootJs: Divergence = (p, q) => ({ ...jensenShannon(p, q), value: Math.sqrt(jensenShannon(p, q).value) });
  fc.assert(
    fc.property(triple, ([[p, q], [r]]) => {
      for (const d of [totalVariation, hellinger, wasserstein1, rootJs]) {
        expect(d(p, q).value).toBeLessThanOrEqual((d(p, r).value + d(r, q).value) * (1 + slack));
      }
    }),
  );
});

it('KL, Jeffreys and χ² break the triangle inequality', () => {
  const [p, middle, q] = [pmfOf([0.9, 0.1]), pmfOf([0.5, 0.5]), pmfOf([0.1, 0.9])];
  for (const d of [kl, jeffreys, chiSquared]) {
    expect(d(p, q).value).toBeGreaterThan(d(p, middle).value + d(middle, q).value);
  }
});

it('nearly equal pmfs agree on all of them: KL = χ²/2 = 4·JS = 4·Hellinger² to first order', () => {
  forAll(nearPair, (p, q) => {
    const half = chiSquared(p, q).value / 2;
    const wide = 2e-3 * half;
    for (const value of [kl(p, q).value, 4 * jensenShannon(p, q).value, 4 * hellinger(p, q).value ** 2]) {
      expect(Math.abs(value - half)).toBeLessThanOrEqual(wide);
    }
  });
});

it('the α-divergence is symmetric between α and 1 − α, and refuses an α that is not finite', () => {
  forAll(anyPair, (p, q) => {
    for (const alpha of [-1, 0, 0.25]) {
      expect(alphaDivergence(p, q, alpha).value).toBe(alphaDivergence(q, p, 1 - alpha).value);
    }
  });
  expect(() => alphaDivergence(pmfOf([1]), pmfOf([1]), Infinity)).toThrow(/alpha must be finite/);
});
