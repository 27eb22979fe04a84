import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropy } from '../divergence/entropy';
import { anyPair, pmfOf } from '../divergence/pmfArbitraries';
import type { Pmf } from '../families/pmf';
import { expectedLength } from './expectedLength';
import { huffmanLengths } from './huffmanLengths';
import { kraftSum } from './kraftSum';
import { shannonLengths } from './shannonLengths';

const forAll = (law: (p: Pmf, q: Pmf) => void): void => fc.assert(fc.property(anyPair, ([p, q]) => law(p, q)));
const slack = 1e-14;
const bitsOf = (nats: number): number => nats / Math.LN2;

/**
 * The least Σ q·length over all prefix codes, by trying every full set of lengths (n ≤ 6): those with Kraft sum exactly
 * 1.
 */
function leastLength(masses: readonly number[]): number {
  const search = (rest: readonly number[], room: number): number => {
    const [mass = 0, ...others] = rest;
    if (rest.length === 0) return room === 0 ? 0 : Infinity;
    const costs = [1, 2, 3, 4, 5].map((length) =>
      2 ** -length > room ? Infinity : mass * length + search(others, room - 2 ** -length),
    );
    return Math.min(...costs);
  };
  return search(masses, 1);
}

describe('Huffman lengths', () => {
  it('fill Kraft’s inequality, cost no more than Shannon’s and at most 1 bit above the entropy', () => {
    forAll((_, q) => {
      const lengths = huffmanLengths(q);
      const cost = expectedLength(q, lengths).value;
      expect(kraftSum(lengths)).toBe(1);
      expect(cost).toBeLessThanOrEqual(expectedLength(q, shannonLengths(q)).value + slack);
      expect(cost).toBeLessThanOrEqual(bitsOf(entropy(q).value) + 1 + slack);
      expect(cost).toBeGreaterThanOrEqual(bitsOf(entropy(q).value) * (1 - slack) - slack);
    });
  });

  it('cost the least of all prefix codes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 2, maxLength: 6 }), (counts) => {
        const masses = counts.map((count) => count / 1024);
        expect(expectedLength(pmfOf(masses), huffmanLengths(pmfOf(masses))).value).toBe(leastLength(masses));
      }),
      { numRuns: 40 },
    );
  });

  it('break ties by symbol and keep the longest codeword short', () => {
    expect([...huffmanLengths(pmfOf([0.25, 0.25, 0.25, 0.25]))]).toEqual([2, 2, 2, 2]);
    expect([...huffmanLengths(pmfOf([0.2, 0.2, 0.2, 0.2, 0.2]))]).toEqual([3, 3, 2, 2, 2]);
    // Both [1, 2, 3, 3] and [2, 2, 2, 2] cost 2 bits here.
    expect([...huffmanLengths(pmfOf([2 / 6, 2 / 6, 1 / 6, 1 / 6]))]).toEqual([2, 2, 2, 2]);
  });

  it('are 0 for the only symbol with mass and Infinity without mass', () => {
    expect([...huffmanLengths(pmfOf([0, 1, 0]))]).toEqual([Infinity, 0, Infinity]);
  });
});
