import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropy } from '../divergence/entropy';
import { anyPair, pmfOf } from '../divergence/pmfArbitraries';
import type { Pmf } from '../families/pmf';
import { expectedLength } from './expectedLength';
import { idealLengths } from './idealLengths';
import { kraftSum } from './kraftSum';
import { shannonLengths } from './shannonLengths';

const forAll = (law: (p: Pmf, q: Pmf) => void): void => fc.assert(fc.property(anyPair, ([p, q]) => law(p, q)));
const slack = 1e-14;
const bitsOf = (nats: number): number => nats / Math.LN2;

describe('Shannon lengths', () => {
  it('are the ideal ones rounded up, obey Kraft’s inequality and stay within 1 bit of the entropy', () => {
    forAll((_, q) => {
      const lengths = shannonLengths(q);
      expect(kraftSum(lengths)).toBeLessThanOrEqual(1);
      expect(expectedLength(q, lengths).value).toBeLessThanOrEqual(bitsOf(entropy(q).value) + 1 + slack);
      for (const [x, ideal] of idealLengths(q).entries()) {
        const length = lengths[x] ?? Number.NaN;
        if (ideal === Infinity) expect(length).toBe(Infinity);
        else {
          expect(length).toBeGreaterThanOrEqual(ideal * (1 - slack));
          expect(length).toBeLessThanOrEqual(ideal * (1 + slack) + 1);
        }
      }
    });
  });

  it('are exact at powers of 2, where the logarithm is, and one ulp beside them, where it is not', () => {
    for (const n of [1, 2, 3, 10, 29, 52, 1000, 1074]) {
      expect(shannonLengths(pmfOf([0.3, 2 ** -n]))[1]).toBe(n);
    }
    for (const n of [1, 2, 3, 10, 29, 52, 1000]) {
      const ulp = 2 ** (-n - 53);
      expect(shannonLengths(pmfOf([0.3, 2 ** -n - ulp]))[1]).toBe(n + 1);
      expect(shannonLengths(pmfOf([0.3, 2 ** -n + 2 * ulp]))[1]).toBe(n);
    }
  });

  it('make room where the masses sum to more than 1 by rounding', () => {
    expect([...shannonLengths(pmfOf([1, 2 ** -900]))]).toEqual([1, 901]);
    expect([...shannonLengths(pmfOf([0.5, 0.5, 1e-300]))]).toEqual([2, 2, 997]);
    expect([...shannonLengths(pmfOf([1, 0]))]).toEqual([0, Infinity]);
  });

  it('give a mass that underflowed its length', () => {
    const q = { probs: Float64Array.of(1, 0), logProbs: Float64Array.of(0, -2000 * Math.LN2) };
    expect([...shannonLengths(q)]).toEqual([1, 2000]);
  });
});
