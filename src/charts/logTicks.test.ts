import { describe, expect, it } from 'vitest';
import { axisTicks } from './axisTicks';
import { logTicks } from './logTicks';
import { scaleOf } from './scaleOf';

const ticksOver = (domain: readonly [number, number], pixels: number) =>
  axisTicks({
    scale: scaleOf('log', domain, [0, pixels]),
    kind: 'log',
    count: Math.floor(pixels / 50),
    gap: 8,
    extent: (label) => label.length * 7,
    within: [-10, pixels + 10],
  });

describe('the ticks of a logarithmic axis', () => {
  it('are 1, 2, 5 where there is room for them, and powers of ten where there is not', () => {
    expect(ticksOver([0.3, 30], 300).map(({ value }) => value)).toEqual([0.5, 1, 2, 5, 10, 20]);
    expect(ticksOver([0.001, 1000], 300).map(({ value }) => value)).toEqual([0.001, 0.01, 0.1, 1, 10, 100, 1000]);
  });

  it('are written in full, every one', () => {
    expect(ticksOver([0.3, 30], 300).map(({ label }) => label)).toEqual(['0.5', '1', '2', '5', '10', '20']);
  });

  it('never touch, however many decades there are', () => {
    const ticks = ticksOver([1e-30, 1e30], 150);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    for (const [i, tick] of ticks.slice(1).entries()) {
      const before = ticks[i] ?? { at: NaN, extent: NaN };
      expect(tick.at - before.at).toBeGreaterThanOrEqual((tick.extent + before.extent) / 2 + 8);
    }
  });

  it('are even steps within a part of a decade that holds no two of 1, 2, 5', () => {
    expect(logTicks(5.5, 9.5)[0]).toEqual([5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5]);
    expect(ticksOver([2.2, 2.8], 300).length).toBeGreaterThanOrEqual(2);
  });

  it('are those asked for, where they are', () => {
    const ticks = axisTicks({
      scale: scaleOf('log', [1, 100], [0, 300]),
      kind: 'log',
      count: 5,
      values: [3, 30, 300],
      gap: 4,
      extent: () => 10,
      within: [-10, 310],
    });
    expect(ticks.map(({ value }) => value)).toEqual([3, 30]);
  });
});

describe('scaleOf', () => {
  it('gives a multiple the same distance wherever it is, on a logarithmic axis', () => {
    const scale = scaleOf('log', [0.1, 10], [0, 200]);
    expect(scale(1)).toBeCloseTo(100, 9);
    expect(scale(2) - scale(1)).toBeCloseTo(scale(0.4) - scale(0.2), 9);
    expect(scale.invert(100)).toBeCloseTo(1, 12);
  });

  it('makes NaN of what has no place, for marks to leave out', () => {
    expect(scaleOf('linear', [0, 1], [0, 200])(NaN)).toBeNaN();
    expect(scaleOf('log', [0.1, 10], [0, 200])(NaN)).toBeNaN();
    expect(scaleOf('log', [0.1, 10], [0, 200])(-1)).toBeNaN();
    expect(scaleOf('log', [0.1, 10], [0, 200])(0)).toBe(-Infinity);
  });

  it('refuses a logarithmic axis that is not positive, by its numbers', () => {
    expect(() => scaleOf('log', [0, 10], [0, 200])).toThrow(/positive domain, not 0 to 10/);
    expect(() => scaleOf('log', [NaN, 10], [0, 200])).toThrow(RangeError);
  });
});
