import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeRows, encodeRows } from './rowsCodec';

const anyRows = fc
  .integer({ min: 1, max: 10 })
  .chain((width) => fc.array(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

it('the rows of an address come back to the last bit', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(decodeRows(encodeRows(rows))).toEqual(rows);
    }),
  );
});

it('rows are written as a reader would', () => {
  expect(encodeRows([[2, 0, -1], [0.1, 0, 0.2]])).toBe('2_0_-1;0.1_0_0.2');
});

it('what the first links of the Loss lab hold is read as it was meant', () => {
  expect(decodeRows('3x2_0_-1_0.1_0_0.2')).toEqual([[2, 0, -1], [0.1, 0, 0.2]]);
});

it.each(['', '1_2;', '1_x', '3x1_2', '0x1', '2x1_x', 'x1_2'])('%s is no matrix', (text) => {
  expect(decodeRows(text)).toBeUndefined();
});
