import { scaleLinear } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { axisTicks } from './axisTicks';

const request = {
  scale: scaleLinear([0, 10], [0, 200]),
  count: 5,
  gap: 4,
  extent: (label: string) => label.length * 8,
  within: [-10, 205],
} as const;

describe('axisTicks', () => {
  it('drops the values outside of the domain', () => {
    expect(axisTicks({ ...request, values: [-1, 0, 5, 11] }).map((tick) => tick.value)).toEqual([0, 5]);
  });

  it('pushes in a label that would leave the drawing, and leaves its value alone', () => {
    const [tick] = axisTicks({ ...request, values: [10], format: () => 'ten teeth' });
    expect(tick).toMatchObject({ value: 10, at: 205 - 36 });
  });
});
