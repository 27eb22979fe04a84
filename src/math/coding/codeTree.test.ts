import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPair, pmfOf } from '../divergence/pmfArbitraries';
import { canonicalCode } from './canonicalCode';
import { codeTree } from './codeTree';
import { expectedLength } from './expectedLength';
import { huffmanLengths } from './huffmanLengths';
import { lengthVariance } from './lengthVariance';
import { runningLengths } from './runningLengths';
import { shannonLengths } from './shannonLengths';

describe('the tree of a prefix code', () => {
  it('has every symbol with a codeword at one leaf, as deep as its codeword is long, below its own beginnings', () => {
    fc.assert(
      fc.property(anyPair, ([, q]) => {
        for (const lengths of [huffmanLengths(q), shannonLengths(q)]) {
          // A Shannon code may be as deep as its rarest symbol is rare: a tree of a thousand questions is none to draw.
          if (Math.max(...lengths.filter((length) => length < Infinity)) > 60) continue;
          const code = canonicalCode(lengths);
          const nodes = codeTree(code);
          const leaves = nodes.filter(({ symbol }) => symbol !== null);
          expect(new Map(leaves.map(({ symbol, prefix }) => [symbol, prefix]))).toEqual(
            new Map([...code.entries()].filter(([, word]) => word !== null)),
          );
          for (const { prefix, parent } of nodes) {
            expect(parent === null ? '' : nodes[parent]?.prefix).toBe(prefix.slice(0, -1));
          }
        }
      }),
    );
  });

  it('has two ways out of every question of a Huffman code: no answer is wasted', () => {
    fc.assert(
      fc.property(anyPair, ([, q]) => {
        const nodes = codeTree(canonicalCode(huffmanLengths(q)));
        for (const [index, { symbol }] of nodes.entries()) {
          expect(nodes.filter(({ parent }) => parent === index).length).toBe(symbol === null ? 2 : 0);
        }
      }),
    );
  });

  it('is in the order of its leaves, a root alone for a certain symbol, and nothing without codewords', () => {
    expect(codeTree(['10', '0', '11', null]).map(({ prefix, symbol }) => [prefix, symbol])).toEqual([
      ['', null],
      ['0', 1],
      ['1', null],
      ['10', 0],
      ['11', 2],
    ]);
    expect(codeTree(['', null])).toEqual([{ prefix: '', symbol: 0, parent: null }]);
    expect(codeTree([null])).toEqual([]);
  });

  it('refuses what is no prefix code', () => {
    expect(() => codeTree(['0', '01'])).toThrow(/another codeword starts with "0"/);
    expect(() => codeTree(['0', '0'])).toThrow(/"0" is taken twice/);
  });
});

describe('running lengths', () => {
  it('start at 0 and grow by the length of each symbol, ∞ from the first without a codeword on', () => {
    expect([...runningLengths([1, 2, Infinity], [0, 1, 1, 2, 0])]).toEqual([0, 1, 3, 5, Infinity, Infinity]);
    expect([...runningLengths([1], [])]).toEqual([0]);
    expect(() => runningLengths([1], [1])).toThrow(RangeError);
  });

  it('stray from n times the mean by the square root of n times the variance, which is that of the lengths', () => {
    const p = pmfOf([0.5, 0.25, 0.125, 0.125]);
    expect(lengthVariance(p, [1, 2, 3, 3])).toBeCloseTo(0.5 * 0.75 ** 2 + 0.25 * 0.25 ** 2 + 0.25 * 1.25 ** 2, 14);
    expect(lengthVariance(p, [2, 2, 2, 2])).toBe(0);
    expect(lengthVariance(p, [1, 2, 3, Infinity])).toBeNaN();
    expect(lengthVariance(pmfOf([1, 0]), [1, Infinity])).toBe(0);
    expect(expectedLength(p, [1, 2, 3, 3]).value).toBe(1.75);
  });
});
