import { describe, expect, it } from 'vitest';
import { lossTop } from './lossTop';

const parabola = Array.from({ length: 101 }, (_, i) => (i / 50 - 1) ** 2 * 10);

describe('the top of a loss axis', () => {
  it('is a round number above a good part of the curve, whatever racers do below it', () => {
    expect(lossTop(parabola, [0], 0, 0)).toBe(1.5);
    expect(lossTop(parabola, [0], 0, 1.4)).toBe(1.5);
  });

  it('rises with racers that climb, but to no more than the valleys bear', () => {
    expect(lossTop(parabola, [0], 0, 2.2)).toBe(2.5);
    expect(lossTop(parabola, [0], 0, 1e6)).toBe(lossTop(parabola, [0], 0, Infinity));
    expect(lossTop(parabola, [0], 0, Infinity)).toBeLessThanOrEqual(3);
  });
});
