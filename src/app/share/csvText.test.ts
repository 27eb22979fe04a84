import { describe, expect, it } from 'vitest';
import { csvText } from './csvText';

describe('csvText', () => {
  it('quotes what holds a comma, a quote or a line break', () => {
    expect(csvText([['a,b', 'say "x"', 'two\nlines', 'plain']])).toBe('"a,b","say ""x""","two\nlines",plain\r\n');
  });

  it.each([
    ['−0.498', '-0.498'],
    ['+0.947', '0.947'],
    ['5.9e−6', '5.9e-6'],
    ['∞', 'Infinity'],
    ['−∞', '-Infinity'],
    ['-Infinity', '-Infinity'],
    ['–', '–'],
  ])('writes %s as programs read it: %s', (cell, written) => {
    expect(csvText([[cell]])).toBe(`${written}\r\n`);
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)'])('lets no spreadsheet take %s for a formula', (cell) => {
    expect(csvText([[cell]])).toBe(`'${cell}\r\n`);
  });
});
