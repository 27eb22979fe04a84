import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossEntropy } from '../divergence/crossEntropy';
import { entropy } from '../divergence/entropy';
import { kl } from '../divergence/kl';
import { anyPair, pmfOf } from '../divergence/pmfArbitraries';
import type { Pmf } from '../families/pmf';
import { expectedLength } from './expectedLength';
import { idealLengths } from './idealLengths';
import { kraftSum } from './kraftSum';

const forAll = (law: (p: Pmf, q: Pmf) => void): void => fc.assert(fc.property(anyPair, ([p, q]) => law(p, q)));
const slack = 1e-14;
const bitsOf = (nats: number): number => nats / Math.LN2;

describe('ideal lengths', () => {
  it('made for p cost the entropy of p; made for q they cost KL(p ‖ q) more', () => {
    forAll((p, q) => {
      const right = expectedLength(p, idealLengths(p));
      const wrong = expectedLength(p, idealLengths(q));
      expect(Math.abs(right.value - bitsOf(entropy(p).value))).toBeLessThanOrEqual(slack * right.value);
      expect(wrong.infiniteAt).toEqual(kl(p, q).infiniteAt);
      if (wrong.value < Infinity) {
        expect(Math.abs(wrong.value - bitsOf(crossEntropy(p, q).value))).toBeLessThanOrEqual(slack * wrong.value);
        expect(wrong.value - right.value - bitsOf(kl(p, q).value)).toBeLessThanOrEqual(slack * (1 + wrong.value));
      }
    });
  });

  it('are exact powers of 2, 0 for a certain symbol and Infinity for an impossible one', () => {
    expect([...idealLengths(pmfOf([0.5, 0.25, 0.125, 0.125]))]).toEqual([1, 2, 3, 3]);
    expect([...idealLengths(pmfOf([1, 0]))]).toEqual([0, Infinity]);
  });
});

it('expected length and Kraft sum refuse what is no length', () => {
  expect(() => expectedLength(pmfOf([1]), [1, 2])).toThrow(/lengths must have one entry a symbol, got 2 for 1/);
  expect(() => expectedLength(pmfOf([0.5, 0.5]), [1, -2])).toThrow(/lengths\[1\] must be at least 0/);
  expect(() => kraftSum([Number.NaN])).toThrow(/lengths\[0\]/);
  expect(kraftSum([1, 2, Infinity])).toBe(0.75);
});
