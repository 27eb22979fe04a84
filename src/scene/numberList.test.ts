import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decodeNumbers, encodeNumbers } from './numberList';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const lists = fc.array(finite, { minLength: 1, maxLength: 64 });

const same = (found: readonly number[] | undefined, expected: readonly number[]): boolean =>
  found?.length === expected.length && found.every((value, i) => value === expected[i]);

/** Any doubles, as an address could carry them packed. */
function packed(values: readonly number[]): string {
  const bytes = new Uint8Array(Float64Array.from(values).buffer);
  return `~${btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '.').replaceAll('=', '')}`;
}

describe('a list of numbers in an address', () => {
  it('reads back to the same doubles, whatever they are', () => {
    fc.assert(fc.property(lists, (values) => same(decodeNumbers(encodeNumbers(values)), values)));
  });

  it.each([1e-300, 5e-324, 1.7976931348623157e308, 1e21, -1e21, 0.1 + 0.2, 1 / 3, Number.MAX_SAFE_INTEGER, 0])(
    'carries %f alone and in company, to the last bit',
    (value) => {
      expect(decodeNumbers(encodeNumbers([value]))).toEqual([value]);
      const many = Array.from({ length: 64 }, (_, i) => (i % 2 === 0 ? value : Math.PI * i));
      expect(decodeNumbers(encodeNumbers(many))).toEqual(many);
    },
  );

  it('is in decimals where those are short, and packed where they are long', () => {
    expect(encodeNumbers([2, 3, 5, 14])).toBe('2_3_5_14');
    expect(encodeNumbers([0.5, 0.25])).toBe('0.5_0.25');
    const thirds = Array.from({ length: 12 }, (_, i) => (i + 1) / 3);
    expect(encodeNumbers(thirds)).toMatch(/^~/);
  });

  it('is never longer than its decimals, nor than eleven signs a number', () => {
    fc.assert(
      fc.property(lists, (values) => {
        const { length } = encodeNumbers(values);
        return length <= values.join('_').length && length <= 1 + Math.ceil((values.length * 32) / 3);
      }),
    );
  });

  it('needs no escapes in an address: what is written is what is read, up to the largest count a scene may hold', () => {
    const masses = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 64 });
    fc.assert(
      fc.property(masses, (values) => {
        const text = encodeNumbers(values);
        return encodeURIComponent(text) === text && new URLSearchParams(`p=${text}`).get('p') === text;
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a word', 'garbage'],
    ['a word among numbers', '1_two_3'],
    ['a missing number', '1__3'],
    ['a missing last number', '1_2_'],
    ['commas', '1,2'],
    ['not a number', '1_NaN'],
    ['infinity', '1_Infinity'],
    ['minus infinity', '-Infinity'],
    ['overflow', '1e999'],
    ['packed nothing', '~'],
    ['a packed half number', '~AAAAAA'],
    ['an impossible length', '~AAAAA'],
    ['signs that are not packed numbers', '~!!!!!!!!!!!'],
    ['the standard alphabet', `~${'+'.repeat(11)}`],
    ['packed numbers with a space in them', '~AAAAA AAAAAA'],
    ['a packed NaN', packed([1, Number.NaN])],
    ['a packed infinity', packed([Infinity, 1])],
  ])('is refused whole where it holds %s', (_, text) => {
    expect(decodeNumbers(text)).toBeUndefined();
  });

  it('is packed as the decoder of these tests believes', () => {
    expect(decodeNumbers(packed([1, -2.5, 1e300]))).toEqual([1, -2.5, 1e300]);
  });

  it('never throws, and never gives what is not finite', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string().map((text) => `~${text}`),
      fc.base64String().map((text) => `~${text}`),
      fc.array(fc.constantFrom('1', '-0', '1e5', '', 'NaN', 'x')).map((words) => words.join('_')),
    );
    fc.assert(fc.property(texts, (text) => decodeNumbers(text)?.every((value) => Number.isFinite(value)) ?? true));
  });
});

it('no list has a plus sign, which an address reads as a space', () => {
  expect(encodeNumbers([1e21, 2e22])).toBe('1e21_2e22');
  expect(decodeNumbers('1e21_2e22')).toEqual([1e21, 2e22]);
});

describe('a number in an address', () => {
  it.each(['', ' ', 'x', '1 2', '1,5', '1_2', '0x10', '+1', '1e', '.'])('“%s” is none', (text) => {
    expect(decimal(text)).toBeNaN();
  });

  it('is any decimal', () => {
    expect(['0', '-1.5', '1e-7'].map(decimal)).toEqual([0, -1.5, 1e-7]);
  });
});
