import { describe, expect, it } from 'vitest';
import { sliderPosition, sliderValue } from './sliderPosition';

const log = { scale: 'log', min: 0.001, max: 10, step: 0.05 } as const;
const linear = { scale: 'linear', min: -4, max: 4, step: 0.1 } as const;

describe('sliderPosition', () => {
  it('is the value itself on a linear scale, held to the range', () => {
    expect(sliderPosition(linear, 1.5)).toEqual({ min: -4, max: 4, step: 0.1, position: 1.5 });
    expect(sliderPosition(linear, 9).position).toBe(4);
  });

  it('counts equal ratios on a log scale, a whole number of them', () => {
    const { min, max, step, position } = sliderPosition(log, 0.1);
    expect([min, step, Number.isInteger(max)]).toEqual([0, 1, true]);
    expect(position).toBeCloseTo(max / 2, 9);
  });

  it('comes back to the value, and to both ends exactly', () => {
    const { max } = sliderPosition(log, 1);
    expect(sliderValue(log, 0)).toBe(0.001);
    expect(sliderValue(log, max)).toBe(10);
    const third = { ...log, max: 1 / 3 };
    expect(sliderValue(third, sliderPosition(third, 1).max)).toBe(1 / 3);
    expect(sliderValue(log, sliderPosition(log, 0.25).position)).toBe(0.25);
  });

  it('grows by about the step a step', () => {
    expect(sliderValue(log, 101) / sliderValue(log, 100)).toBeCloseTo(1.05, 2);
  });
});
