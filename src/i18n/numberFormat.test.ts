import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNumberFormat } from './numberFormat';

const format = createNumberFormat('en', 'bits');
const read = (text: string): number => Number(text.replace('−', '-'));

describe('numbers as they are written', () => {
  it('with a fixed number of decimals have exactly those, are rounded to the nearest, and have no thousands', () => {
    fc.assert(
      fc.property(fc.double({ min: -999_999, max: 999_999, noNaN: true }), fc.integer({ min: 1, max: 6 }), (value, decimals) => {
        const text = format.fixed(value, decimals);
        expect(text).toMatch(new RegExp(`^−?\\d+\\.\\d{${decimals}}$`));
        expect(Math.abs(read(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-9);
      }),
    );
    expect(format.fixed(12345.6789, 1)).toBe('12345.7');
  });

  it('have three decimals unless told otherwise, so that figures do not jump', () => {
    expect([0, 0.1, 0.19699, 9].map((value) => format.fixed(value))).toEqual(['0.000', '0.100', '0.197', '9.000']);
    expect(format.fixed(2, 0)).toBe('2');
  });

  it('are told by four digits and a power of ten where they are vast, but for counts', () => {
    expect([7213475204.445, -1e6, 180336880111120420].map((value) => format.fixed(value))).toEqual(['7.213e9', '−1e6', '1.803e17']);
    expect([format.signed(2.5e6), format.signedInfo(-1e7), format.info(5e9)]).toEqual(['+2.5e6', '−1.443e7', '7.213e9']);
    expect(format.fixed(1234567, 0)).toBe('1234567');
  });

  it('have a minus sign, not a hyphen, and none where they round to 0', () => {
    expect(format.fixed(-0.25)).toBe('−0.250');
    expect(format.plain(-4)).toBe('−4');
    expect([format.fixed(-0.0001), format.fixed(-0)]).toEqual(['0.000', '0.000']);
  });

  it('show their sign where asked to, but 0 has none', () => {
    expect([0.5, -0.5, 0, 0.0001, -0.0001].map((value) => format.signed(value))).toEqual([
      '+0.500',
      '−0.500',
      '0.000',
      '0.000',
      '0.000',
    ]);
  });

  it('are ∞ where they are infinite and a dash where they are none', () => {
    expect([Infinity, -Infinity, Number.NaN].map((value) => format.fixed(value))).toEqual(['∞', '−∞', '–']);
    expect([Infinity, -Infinity, Number.NaN].map((value) => format.signed(value))).toEqual(['+∞', '−∞', '–']);
    expect([Infinity, -Infinity, Number.NaN].map((value) => format.plain(value))).toEqual(['∞', '−∞', '–']);
    expect([format.info(Infinity), format.signedInfo(Infinity)]).toEqual(['∞', '+∞']);
  });

  it('for a field have as many digits as they take', () => {
    expect([0.004, 0.0001, 1, 1 / 3, 12345.678].map((value) => format.plain(value))).toEqual([
      '0.004',
      '0.0001',
      '1',
      '0.333333',
      '12345.7',
    ]);
    expect([0.123456, 1234567].map((value) => format.plain(value, 3))).toEqual(['0.123', '1230000']);
  });

  it.each([
    ['bits', '1.443', '−1.443', '2.000'],
    ['nats', '1.000', '−1.000', '1.386'],
    ['dits', '0.434', '−0.434', '0.602'],
  ] as const)('of information are in %s', (unit, one, less, twoBits) => {
    const { info, signedInfo, unit: own } = createNumberFormat('en', unit);
    expect([own, info(1), signedInfo(-1), info(2 * Math.LN2)]).toEqual([unit, one, less, twoBits]);
    expect(info(1, 1)).toHaveLength(3);
  });

  it('are the same in Chinese', () => {
    const chinese = createNumberFormat('zh', 'bits');
    for (const value of [0.5, -12345.678, Infinity, Number.NaN]) {
      expect(chinese.fixed(value)).toBe(format.fixed(value));
      expect(chinese.signed(value)).toBe(format.signed(value));
    }
  });
});
