import { describe, expect, it } from 'vitest';
import { axisTicks } from './axisTicks';
import { scaleOf } from './scaleOf';

const request = {
  scale: scaleOf('linear', [0, 10], [0, 200]),
  count: 5,
  gap: 4,
  extent: (label: string) => label.length * 8,
  within: [-10, 205],
} as const;

describe('axisTicks', () => {
  it('drops the values outside of the domain', () => {
    expect(axisTicks({ ...request, values: [-1, 0, 5, 11] }).map((tick) => tick.value)).toEqual([0, 5]);
  });

  it.each([0.02, 0.3, 2, 30])('has a formatter of fixed decimals tell the ticks of 0 to %d apart, with none to spare', (high) => {
    const format = (value: number, decimals: number): string => value.toFixed(decimals);
    const ticks = axisTicks({ ...request, scale: scaleOf('linear', [0, high], [0, 200]), extent: () => 1, format });
    const labels = ticks.map((tick) => tick.label);
    expect(ticks.length).toBeGreaterThan(3);
    labels.forEach((label, i) => expect(Number(label)).toBeCloseTo(ticks[i]?.value ?? Number.NaN, 9));
    expect(labels.every((label) => /\.\d*0$/.test(label))).toBe(false);
  });

  it('asks for more where there would be but one, as long as they have room', () => {
    const narrow = { ...request, scale: scaleOf('linear', [-4, 7], [0, 200]), count: 1 };
    expect(axisTicks(narrow).map(({ label }) => label)).toEqual(['0', '5']);
    expect(axisTicks({ ...narrow, extent: () => 300 }).map(({ label }) => label)).toEqual(['0']);
  });

  it('pushes in a label that would leave the drawing, and leaves its value alone', () => {
    const [tick] = axisTicks({ ...request, values: [10], format: () => 'ten teeth' });
    expect(tick).toMatchObject({ value: 10, at: 205 - 36 });
  });

  it.each([
    [[0, 1.2e10], ['0', '2e9', '4e9', '6e9', '8e9', '1e10', '1.2e10']],
    [[-2e7, 2e7], ['−2e7', '−1e7', '0', '1e7', '2e7']],
    [[0, 4e-8], ['0', '1e−8', '2e−8', '3e−8', '4e−8']],
    [[0, 2e6], ['0', '500000', '1000000', '1500000', '2000000']],
  ] as const)('labels %j as shortly as it can', (domain, labels) => {
    const ticks = axisTicks({ ...request, scale: scaleOf('linear', domain, [0, 600]), within: [-30, 630] });
    expect(ticks.map(({ label }) => label)).toEqual(labels);
  });
});
