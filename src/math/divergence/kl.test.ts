import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tabulate } from '../families/tabulate';
import { compensatedSum } from './compensatedSum';
import { contributions } from './contributions';
import { crossEntropy } from './crossEntropy';
import { entropy } from './entropy';
import { kl } from './kl';

const pmf = (probs: readonly number[]) => tabulate({ family: 'categorical', params: { probs } }, probs.length);

/** Two pmfs on the same outcomes, zeros and masses of 1e-300 included. */
const pmfPair = fc.integer({ min: 2, max: 20 }).chain((outcomes) => {
  const weight = fc.oneof(fc.double({ min: 1e-3, max: 1, noNaN: true }), fc.constantFrom(0, 1e-300));
  const one = fc
    .array(weight, { minLength: outcomes, maxLength: outcomes })
    .filter((weights) => weights.some((w) => w > 1e-3))
    .map((weights) => {
      const total = compensatedSum(weights);
      return pmf(weights.map((w) => w / total));
    });
  return fc.tuple(one, one);
});

it('is never negative, never NaN, and infinite exactly where q lacks mass that p has', () => {
  fc.assert(
    fc.property(pmfPair, ([p, q]) => {
      const { value, infiniteAt } = kl(p, q);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(infiniteAt).toEqual([...p.probs.keys()].filter((x) => (p.probs[x] ?? 0) > 0 && q.probs[x] === 0));
      expect(value === Infinity).toBe(infiniteAt.length > 0);
    }),
  );
});

it('equals cross-entropy minus entropy, and the sum of its signed contributions', () => {
  fc.assert(
    fc.property(pmfPair, ([p, q]) => {
      const { value } = kl(p, q);
      const difference = crossEntropy(p, q).value - entropy(p).value;
      const total = compensatedSum(contributions(p, q));
      if (value === Infinity) expect([difference, total]).toEqual([Infinity, Infinity]);
      else {
        expect(Math.abs(difference - value)).toBeLessThan(1e-12 * Math.max(1, crossEntropy(p, q).value));
        expect(Math.abs(total - value)).toBeLessThan(1e-12 * Math.max(1, crossEntropy(p, q).value));
      }
    }),
  );
});

it('is exactly 0 from a pmf to itself', () => {
  fc.assert(
    fc.property(pmfPair, ([p]) => {
      expect(kl(p, p).value).toBe(0);
    }),
  );
});

it('keeps its digits where p and q differ by 1e-9', () => {
  const p = [0.25, 0.25, 0.5];
  const delta = 2 ** -30;
  const q = [0.25 + delta, 0.25 - delta, 0.5];
  // Σ p·log(p/q) = −¼·log(1 − 16δ²), exactly, since both ratios are 1 ± 4δ.
  const exact = -0.25 * Math.log1p(-16 * delta ** 2);
  expect(Math.abs(kl(pmf(p), pmf(q)).value / exact - 1)).toBeLessThan(2e-15);
});

it('states an error bound that covers the closed form of two coins', () => {
  const { value, errorBound } = kl(pmf([0.5, 0.5]), pmf([0.25, 0.75]));
  expect(Math.abs(value - 0.5 * Math.log(4 / 3))).toBeLessThanOrEqual(errorBound + Number.EPSILON * value);
});

it('refuses pmfs of different lengths', () => {
  expect(() => kl(pmf([0.5, 0.5]), pmf([1]))).toThrow(/same outcomes, got 2 and 1/);
});

it('is infinite where q lacks mass that p has, however small that mass', () => {
  const p = tabulate({ family: 'binomial', params: { trials: 63, theta: 1e-6 } }, 64);
  const q = pmf([...Array.from({ length: 63 }, () => 1 / 63), 0]);
  expect(p.probs[63]).toBe(0);
  expect(kl(p, q)).toMatchObject({ value: Infinity, infiniteAt: [63] });
  expect(crossEntropy(p, q).infiniteAt).toEqual([63]);
  expect(contributions(p, q)[63]).toBe(Infinity);
});
