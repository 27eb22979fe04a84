import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameData } from './sameData';

const data = fc.jsonValue();

describe('sameData', () => {
  it('holds for a copy', () => {
    fc.assert(fc.property(data, (value) => sameData(value, structuredClone(value))));
  });

  it('is what equal JSON says, whatever the order of keys', () => {
    const sorted = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : value;
      return Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => ['key', key, sorted(inner)]);
    };
    const kind = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);
    fc.assert(
      fc.property(data, data, (a, b) => {
        const equal = kind(a) === kind(b) && JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(sameData(a, b)).toBe(equal);
        expect(sameData(b, a)).toBe(equal);
      }),
    );
  });

  it('does not mind the order of keys, but that of elements', () => {
    expect(sameData({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(sameData([1, 2], [2, 1])).toBe(false);
  });

  it.each([
    ['another value', { a: { b: [1, 2, 3] } }, { a: { b: [1, 2, 4] } }],
    ['a key more', { a: 1 }, { a: 1, b: 2 }],
    ['a key less', { a: 1, b: undefined }, { a: 1 }],
    ['another key', { a: undefined }, { b: undefined }],
    ['an element more', [1], [1, undefined]],
    ['an array for an object', [1], { 0: 1 }],
    ['null for an object', {}, null],
    ['a text for a number', 1, '1'],
    ['minus zero', 0, -0],
    ['an inherited key', { a: 1 }, Object.create({ a: 1 })],
  ])('fails for %s, either way round', (_, a, b) => {
    expect(sameData(a, b)).toBe(false);
    expect(sameData(b, a)).toBe(false);
  });

  it('holds for what is not a number', () => {
    expect(sameData({ x: Number.NaN }, { x: Number.NaN })).toBe(true);
  });
});
