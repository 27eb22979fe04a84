import { describe, expect, it } from 'vitest';
import { between } from './between';

describe('data between two scenes', () => {
  it('ends at both ends', () => {
    const [a, b] = [{ x: [0.1, 0.9], n: 3, brush: null as number | null }, { x: [0.5, 0.5], n: 8, brush: 4 as number | null }];
    expect(between(a, b, 1)).toEqual(b);
    expect(between(a, { ...b, brush: null }, 0)).toEqual(a);
  });

  it('moves numbers, keeps whole ones whole and a sum of 1', () => {
    const { x, n } = between({ x: [0.2, 0.8], n: 0 }, { x: [0.6, 0.4], n: 5 }, 0.5);
    expect(n).toBe(3);
    expect(x.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 15);
    expect(x[0]).toBeCloseTo(0.4, 15);
  });

  it('takes another family, another length, another kind at once', () => {
    const to = { family: 'b', params: { rate: 2 } };
    expect(between({ family: 'a', params: { rate: 9 } }, to, 0.1)).toEqual(to);
    expect(between([1, 2], [1, 2, 3], 0.1)).toEqual([1, 2, 3]);
    expect(between<unknown>(null, 3, 0.1)).toBe(3);
    expect(between<number>(Infinity, 3, 0.1)).toBe(3);
  });
});
