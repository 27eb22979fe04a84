import { describe, expect, it } from 'vitest';
import { nearestStop } from './nearestStop';

describe('nearestStop', () => {
  it('is the index of the nearest, the lower one of two as near', () => {
    const stops = [0, 1, 2, 10];
    expect([-5, 0.4, 0.5, 0.6, 5.9, 6.1, 99].map((x) => nearestStop(stops, x))).toEqual([0, 0, 0, 1, 2, 3, 3]);
  });

  it('is −1 where there is none', () => {
    expect(nearestStop([], 3)).toBe(-1);
  });
});
