import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kl } from '../divergence/kl';
import { anyPair, pmfOf } from '../divergence/pmfArbitraries';
import type { Pmf } from '../families/pmf';
import { canonicalCode } from './canonicalCode';
import { decode } from './decode';
import { encode } from './encode';
import { expectedLength } from './expectedLength';
import { huffmanLengths } from './huffmanLengths';
import { shannonLengths } from './shannonLengths';

const forAll = (law: (p: Pmf, q: Pmf) => void): void => fc.assert(fc.property(anyPair, ([p, q]) => law(p, q)));
const bitsOf = (nats: number): number => nats / Math.LN2;

describe('a canonical code', () => {
  it('is binary order by length, then by symbol', () => {
    expect(canonicalCode([2, 1, 3, 3])).toEqual(['10', '0', '110', '111']);
    expect(canonicalCode([3, Infinity, 1])).toEqual(['100', null, '0']);
    expect([canonicalCode([0]), canonicalCode([])]).toEqual([[''], []]);
  });

  it('has the lengths asked for, and no codeword starts another', () => {
    forAll((_, q) => {
      for (const lengths of [huffmanLengths(q), shannonLengths(q)]) {
        const code = canonicalCode(lengths);
        expect(code.map((word) => word?.length ?? Infinity)).toEqual([...lengths]);
        const words = code.filter((word) => word !== null).toSorted();
        for (const [i, word] of words.entries()) expect(i > 0 && word.startsWith(words[i - 1] ?? '')).toBe(false);
      }
    });
  });

  it('refuses lengths that break Kraft’s inequality or are not whole', () => {
    expect(() => canonicalCode([1, 1, 2])).toThrow(/lengths must leave room/);
    expect(() => canonicalCode([0, 5])).toThrow(/lengths must leave room/);
    expect(() => canonicalCode([1, 1.5])).toThrow(/lengths\[1\] must be a whole number/);
    expect(() => canonicalCode([-1])).toThrow(/lengths\[0\]/);
    expect(() => canonicalCode([Number.NaN])).toThrow(/lengths\[0\]/);
  });
});

describe('encoding', () => {
  const sequences = anyPair.chain(([p, q]) => {
    const drawable = [...p.probs.keys()].filter((x) => (p.probs[x] ?? 0) > 0);
    const symbols = fc.array(fc.constantFrom(...drawable), { maxLength: 60 });
    return fc.record({ p: fc.constant(p), q: fc.constant(q), symbols });
  });

  it('is undone by decoding, with the right code as with the wrong one', () => {
    fc.assert(
      fc.property(sequences, ({ p, q, symbols }) => {
        const wrongWorks = symbols.every((x) => (q.probs[x] ?? 0) > 0);
        for (const lengths of [huffmanLengths, shannonLengths]) {
          for (const made of wrongWorks ? [p, q] : [p]) {
            const code = canonicalCode(lengths(made));
            expect(decode(code, encode(code, symbols), symbols.length)).toEqual(symbols);
          }
        }
      }),
    );
  });

  it('costs the wrong code’s extra bits, exactly, for dyadic p and q', () => {
    const [p, q] = [pmfOf([0.5, 0.25, 0.125, 0.125]), pmfOf([0.125, 0.125, 0.25, 0.5])];
    const symbols = [0, 0, 0, 0, 1, 1, 2, 3];
    const [right, wrong] = [p, q].map((made) => encode(canonicalCode(huffmanLengths(made)), symbols).length);
    expect((wrong ?? 0) - (right ?? 0)).toBeCloseTo(symbols.length * bitsOf(kl(p, q).value), 12);
  });

  it('names the symbol that the code gives no mass, and one that it does not know', () => {
    const code = canonicalCode(huffmanLengths(pmfOf([0.5, 0, 0.5])));
    expect(() => encode(code, [0, 2, 1])).toThrow(RangeError);
    expect(() => encode(code, [0, 2, 1])).toThrow(/^symbols\[2\] is 1, which has no codeword: .* gives it no mass$/);
    expect(() => encode(code, [3])).toThrow(/symbols\[0\] must be a symbol from 0 to 2, got 3/);
    expect(() => encode(code, [0.5])).toThrow(/got 0.5/);
    expect(expectedLength(pmfOf([0.2, 0.3, 0.5]), huffmanLengths(pmfOf([0.5, 0, 0.5])))).toMatchObject({
      value: Infinity,
      infiniteAt: [1],
    });
  });

  it('decoding refuses bits that are too few, too many or of no codeword', () => {
    const code = canonicalCode([1, 2, 3]);
    expect(() => decode(code, '010', 3)).toThrow(/bits must hold 3 codewords, but end after 2/);
    expect(() => decode(code, '0101', 2)).toThrow(/bits must end with 2 codewords, but 1 are left/);
    expect(() => decode(code, '0111000', 2)).toThrow(/bits fit no codeword from bit 1 on/);
    expect(() => decode(code, '', -1)).toThrow(/count must be an integer/);
    expect(decode(canonicalCode([0]), '', 3)).toEqual([0, 0, 0]);
  });
});
