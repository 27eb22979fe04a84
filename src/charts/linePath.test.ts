import { describe, expect, it } from 'vitest';
import { areaPath, linePath } from './linePath';

const flat = (pairs: readonly (readonly number[])[]): Float64Array => Float64Array.from(pairs.flat());
const pixels = flat([[0, 10], [5, 20], [9, 4]]);

describe('a line', () => {
  it('goes from pixel to pixel', () => {
    expect(linePath(pixels, 'line')).toBe('M0,10L5,20L9,4');
  });

  it('holds each height until the next place where it is of steps', () => {
    expect(linePath(pixels, 'steps')).toBe('M0,10L5,10L5,20L9,20L9,4');
  });

  it.each([
    ['height', [5, NaN]],
    ['place', [NaN, 5]],
  ] as const)('is broken where there is no %s, and what is left alone is a dot', (_, nowhere) => {
    expect(linePath(flat([[0, 1], [2, 3], nowhere, [6, 7]]), 'line')).toBe('M0,1L2,3M6,7Z');
  });

  it('of nothing is nothing', () => {
    expect(linePath(flat([]), 'line')).toBe('');
    expect(linePath(flat([[NaN, 1]]), 'steps')).toBe('');
  });
});

describe('an area', () => {
  it('comes back along its level, run by run', () => {
    expect(areaPath(flat([[0, 1], [2, 3], [NaN, 3], [6, 7], [8, 9]]), 20, 'line')).toBe('M0,1L2,3L2,20L0,20ZM6,7L8,9L8,20L6,20Z');
  });

  it('of steps has their outline', () => {
    expect(areaPath(pixels, 30, 'steps')).toBe('M0,10L5,10L5,20L9,20L9,4L9,30L0,30Z');
  });
});
