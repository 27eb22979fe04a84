import { describe, expect, it } from 'vitest';
import { newtonRoot } from './newtonRoot';

describe('newtonRoot', () => {
  it('finds a root to the last digits', () => {
    expect(newtonRoot((x) => [x * x - 2, 2 * x], { low: 0, high: 2, start: 1 })).toBeCloseTo(Math.SQRT2, 15);
  });

  it('bisects where a step would leave the bracket, the slope is 0 or the value −Infinity', () => {
    const cubic = (x: number): readonly [number, number] => [(x - 0.7) ** 3, 3 * (x - 0.7) ** 2];
    expect(newtonRoot(cubic, { low: -10, high: 10, start: 9 })).toBeCloseTo(0.7, 5);
    const log = (x: number): readonly [number, number] => (x > 0 ? [Math.log(x), 1 / x] : [-Infinity, Number.NaN]);
    expect(newtonRoot(log, { low: -100, high: 100, start: -50 })).toBeCloseTo(1, 15);
    expect(newtonRoot((x) => [Math.atan(x), 1 / (1 + x * x)], { low: -100, high: 90, start: 50 })).toBeCloseTo(0, 14);
  });
});
