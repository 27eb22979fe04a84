import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleOf } from './scaleOf';

const ends = fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

describe.each([
  ['linear', [2, 12], 7],
  ['log', [0.01, 100], 1],
] as const)('a %s scale', (kind, domain, middle) => {
  it('takes the ends of its domain to those of its range, and what is half way to the middle', () => {
    for (const range of [[0, 300], [300, 0]] as const) {
      const scale = scaleOf(kind, domain, range);
      expect([scale(domain[0]), scale(domain[1])]).toEqual(range);
      expect(scale(middle)).toBeCloseTo(150, 10);
    }
  });

  it('comes back to where it was', () => {
    const scale = scaleOf(kind, domain, [300, 0]);
    for (const value of [2.5, 3, 7.25, 11]) expect(scale.invert(scale(value))).toBeCloseTo(value, 12);
  });

  it('has no place for NaN', () => {
    expect(scaleOf(kind, domain, [0, 300])(NaN)).toBeNaN();
  });
});

describe('a linear scale', () => {
  it('whose domain runs backwards is the mirror of the one that does not', () => {
    fc.assert(
      fc.property(ends, ends, fc.double({ min: -1e6, max: 1e6, noNaN: true }), ([a, b], [from, to], value) => {
        expect(scaleOf('linear', [b, a], [to, from])(value)).toBe(scaleOf('linear', [a, b], [from, to])(value));
      }),
    );
  });

  it('of a domain without length has everything in the middle', () => {
    expect(scaleOf('linear', [4, 4], [0, 300])(99)).toBe(150);
  });
});

describe('a logarithmic scale', () => {
  it('has 0 infinitely far on the side of the small, and no place for what is negative', () => {
    expect(scaleOf('log', [0.1, 10], [0, 300])(0)).toBe(-Infinity);
    expect(scaleOf('log', [0.1, 10], [300, 0])(0)).toBe(Infinity);
    expect(scaleOf('log', [1, 10], [0, 300])(0)).toBe(-Infinity);
    expect(scaleOf('log', [0.1, 10], [0, 300])(-1)).toBeNaN();
  });

  it('refuses a domain that is not positive', () => {
    expect(() => scaleOf('log', [0, 10], [0, 300])).toThrow(RangeError);
  });
});
