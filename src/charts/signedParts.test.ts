import { describe, expect, it } from 'vitest';
import { signedParts } from './signedParts';

describe('signedParts', () => {
  it('meet at 0 where the line crosses it', () => {
    const { xs, positive, negative } = signedParts([0, 4], [3, -1], 'line');
    expect(xs).toEqual([0, 3, 4]);
    expect(positive).toEqual([3, 0, 0]);
    expect(negative).toEqual([0, 0, -1]);
  });

  it('add up to the curve everywhere', () => {
    const xs = Array.from({ length: 50 }, (_, i) => i / 5);
    const { xs: points, positive, negative } = signedParts(xs, xs.map(Math.sin), 'line');
    for (const [i, x] of points.entries()) {
      expect(Math.abs((positive[i] ?? NaN) + (negative[i] ?? NaN) - Math.sin(x))).toBeLessThan(0.01);
      expect((positive[i] ?? NaN) * (negative[i] ?? NaN)).toBeCloseTo(0, 12);
    }
  });

  it('have no crossing between steps, which jump', () => {
    expect(signedParts([0, 1], [2, -2], 'steps').xs).toEqual([0, 1]);
  });

  it('break at what is not finite, without a crossing to or from it', () => {
    const { xs, positive, negative } = signedParts([0, 1, 2, 3], [1, -Infinity, NaN, -1], 'line');
    expect(xs).toEqual([0, 1, 2, 3]);
    expect(positive).toEqual([1, NaN, NaN, 0]);
    expect(negative).toEqual([0, NaN, NaN, -1]);
  });

  it('find the crossing of huge values, too', () => {
    expect(signedParts([0, 1], [1e300, -1e300], 'line').xs).toEqual([0, 0.5, 1]);
  });
});
