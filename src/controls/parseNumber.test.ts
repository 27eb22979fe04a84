import { describe, expect, it } from 'vitest';
import { parseNumber } from './parseNumber';

describe('parseNumber', () => {
  it.each([
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['  -2 ', -2],
    ['+3', 3],
    ['0,5', 0.5],
    ['1e-3', 0.001],
    ['2,5E3', 2500],
    ['−0.25', -0.25],
    ['０．５', 0.5],
    ['－１／４', -0.25],
    ['1/3', 1 / 3],
    ['1 / 3', 1 / 3],
    ['1\u20443', 1 / 3],
    ['0,1/0.2', 0.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567', 1234567],
    ['12 345', 12345],
    ['12\u202f345,5', 12345.5],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each(['', ' ', '-', '.', 'abc', '0x10', '1e', '1e999', '1,2,3', '1 2', 'Infinity', '½', '1½', '2³'])(
    'does not guess at %j',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it.each(['1/0', '1/2/3', '/2', '1/'])('knows no such fraction as %j', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});
