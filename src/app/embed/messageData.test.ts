import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageData } from './messageData';

describe('messageData', () => {
  it('spells numbers that are not finite, wherever they stand', () => {
    expect(messageData({ a: Infinity, b: [-Infinity, { c: Number.NaN }], d: 1, e: null, f: 'x' })).toEqual({
      a: 'Infinity',
      b: ['-Infinity', { c: 'NaN' }],
      d: 1,
      e: null,
      f: 'x',
    });
  });

  it('makes plain arrays of typed ones', () => {
    expect(messageData({ xs: Float64Array.of(0, Infinity), ys: Uint8Array.of(7) })).toEqual({
      xs: [0, 'Infinity'],
      ys: [7],
    });
  });

  it('is what JSON carries unchanged', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(Infinity, -Infinity, Number.NaN)).filter((n) => !Object.is(n, -0));
    const data = fc.object({ values: [number, fc.string(), fc.boolean(), fc.float64Array().map((xs) => xs.map(Math.abs))] });
    fc.assert(
      fc.property(data, (value) => {
        const sent = messageData(value);
        expect(JSON.parse(JSON.stringify(sent))).toEqual(sent);
      }),
    );
  });
});
