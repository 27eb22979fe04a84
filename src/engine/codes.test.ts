import { describe, expect, it } from 'vitest';
import { decode } from '../math/coding/decode';
import { udhr, udhrLanguages } from '../math/coding/data/udhr';
import { codes, DRAWS } from './codes';
import type { CodeKind, CodesRequest } from './codes';

const kinds: readonly CodeKind[] = ['ideal', 'shannon', 'huffman'];
const whole: readonly CodeKind[] = ['shannon', 'huffman'];
const pmf = (...probs: readonly number[]) => ({ kind: 'pmf', probs }) as const;
const ask = (change: Partial<CodesRequest> = {}) =>
  codes({ p: pmf(0.5, 0.25, 0.125, 0.125), q: pmf(0.125, 0.125, 0.25, 0.5), code: 'huffman', seed: 1, ...change });
const english = { kind: 'udhr', language: 'english' } as const;
const german = { kind: 'udhr', language: 'german' } as const;
const pinyin = { kind: 'udhr', language: 'pinyin' } as const;
const bits = (nats: number): number => nats / Math.LN2;

describe('what is sent', () => {
  it.each(whole)('is restored by decoding, from the bits of either code alone (%s)', async (code) => {
    for (const { p, q } of [
      { p: pmf(0.5, 0.25, 0.125, 0.125), q: pmf(0.1, 0.2, 0.3, 0.4) },
      { p: english, q: pinyin },
      { p: german, q: english },
    ]) {
      const { symbols, right, wrong } = await codes({ p, q, code, seed: 7 });
      for (const sent of [right, wrong]) {
        expect(sent.bits.length).toBe(sent.running.at(-1));
        expect(decode(sent.words, sent.bits, symbols.length)).toEqual([...symbols]);
        expect(sent.restored).toEqual([...symbols]);
      }
    }
  });

  it('is the text itself, letter by letter, and the same draws for the same seed', async () => {
    const { symbols } = await ask({ p: { kind: 'text', letters: 'abcz' }, q: { kind: 'uniform' } });
    expect([...symbols]).toEqual([0, 1, 2, 25]);
    const [one, again, other] = await Promise.all([ask({ seed: 3 }), ask({ seed: 3 }), ask({ seed: 4 })]);
    expect(again.symbols).toEqual(one.symbols);
    expect(other.symbols).not.toEqual(one.symbols);
    expect(one.symbols.length).toBe(DRAWS);
  });
});

describe('bits a symbol', () => {
  it.each(kinds)('tend to the expected length of each code, and their gap to what q costs: within the bound of the law of large numbers (%s)', async (code) => {
    // Chebyshev: at 6 standard errors a run strays once in 36 at the very most; by the normal law, once in 5e8.
    for (let seed = 0; seed < 40; seed++) {
      const { right, wrong, symbols } = await ask({ code, seed, p: pmf(0.4, 0.3, 0.2, 0.1), q: pmf(0.1, 0.2, 0.3, 0.4) });
      for (const sent of [right, wrong]) {
        for (const n of [64, 512, symbols.length]) {
          const strays = Math.abs((sent.running[n] ?? Number.NaN) / n - sent.expected.value);
          expect(strays).toBeLessThanOrEqual(6 * Math.sqrt(sent.variance / n));
        }
      }
    }
  });

  it('are H(p), H(p, q) and KL(p‖q) in expectation under the ideal code', async () => {
    for (const { p, q } of [
      { p: pmf(0.4, 0.3, 0.2, 0.1), q: pmf(0.1, 0.2, 0.3, 0.4) },
      { p: english, q: pinyin },
    ]) {
      const { right, wrong, entropy, crossEntropy, kl } = await codes({ p, q, code: 'ideal', seed: 1 });
      expect(right.expected.value).toBeCloseTo(bits(entropy.value), 12);
      expect(wrong.expected.value).toBeCloseTo(bits(crossEntropy.value), 12);
      expect(wrong.expected.value - right.expected.value).toBeCloseTo(bits(kl.value), 12);
    }
  });

  it('of a whole text are the expected ones, not only near them: its letters are its own frequencies', async () => {
    for (const code of kinds) {
      const { right, wrong, symbols } = await codes({ p: english, q: pinyin, code, seed: 1 });
      for (const sent of [right, wrong]) expect((sent.running.at(-1) ?? 0) / symbols.length).toBeCloseTo(sent.expected.value, 10);
    }
  });

  it('of Huffman’s code lie between the entropy and one bit more, apart from what the wrong model costs', async () => {
    const { right, entropy } = await codes({ p: english, q: pinyin, code: 'huffman', seed: 1 });
    expect(right.expected.value).toBeGreaterThan(bits(entropy.value));
    expect(right.expected.value).toBeLessThan(bits(entropy.value) + 1);
    const dyadic = await ask();
    expect(dyadic.right.expected.value).toBe(1.75);
    expect(dyadic.wrong.expected.value).toBe(2.625);
    expect(bits(dyadic.kl.value)).toBeCloseTo(0.875, 14);
  });
});

describe('one code alone', () => {
  it.each(kinds)('is its own model: both are one, and KL is exactly 0 (%s)', async (code) => {
    for (const p of [pmf(0.4, 0.3, 0.2, 0.1), english]) {
      const { right, wrong, kl, entropy, crossEntropy } = await codes({ p, q: { kind: 'truth' }, code, seed: 1 });
      expect(kl.value).toBe(0);
      expect(crossEntropy.value).toBe(entropy.value);
      expect(wrong).toEqual(right);
    }
  });
});

describe('a letter that the model has never seen', () => {
  it('is named, has no codeword, and stops the sending where it first comes: q of English in the code of German', async () => {
    const { kl, crossEntropy, wrong, right, symbols } = await codes({ p: english, q: german, code: 'huffman', seed: 1 });
    const q = 'q'.charCodeAt(0) - 97;
    expect([kl.value, crossEntropy.value, wrong.expected.value]).toEqual([Infinity, Infinity, Infinity]);
    expect([kl.infiniteAt, wrong.expected.infiniteAt]).toEqual([[q], [q]]);
    expect(wrong.words[q]).toBeNull();
    const stop = symbols.indexOf(q);
    expect(wrong.running.length).toBe(stop + 1);
    expect(wrong.restored).toEqual([...symbols.subarray(0, stop)]);
    expect(right.running.length).toBe(symbols.length + 1);
    expect(wrong.variance).toBeNaN();
  });

  it('stops the ideal code in the same place', async () => {
    const { wrong, symbols } = await ask({ p: pmf(0.5, 0.5), q: pmf(1, 0), code: 'ideal' });
    expect(wrong.running.length).toBe(symbols.indexOf(1) + 1);
  });
});

describe('the declaration of human rights', () => {
  it('is letters a to z alone, in each language', async () => {
    const letters = await Promise.all(udhrLanguages.map(async (language) => /^[a-z]+$/.exec(await udhr[language]())?.[0].length));
    expect(letters).toEqual([8675, 10_025, 7539]);
    expect(await udhr.english()).toMatch(/^universaldeclarationofhumanrights/);
    expect(await udhr.german()).toMatch(/^dieallgemeineerklarungdermenschenrechte/);
    expect(await udhr.pinyin()).toMatch(/^shijierenquanxuanyan/);
  });

  it('costs what the lab says of it', async () => {
    const excess = async (p: CodesRequest['p'], q: CodesRequest['q']): Promise<number> => bits((await codes({ p, q, code: 'ideal', seed: 1 })).kl.value);
    expect(await excess(english, pinyin)).toBeCloseTo(0.576, 3);
    expect(await excess(pinyin, english)).toBeCloseTo(0.678, 3);
    expect(await excess(german, english)).toBeCloseTo(0.218, 3);
  });
});
