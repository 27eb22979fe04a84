import { describe, expect, it } from 'vitest';
import { thinTicks } from './thinTicks';

const ticks = (count: number, pitch: number, first = 0) =>
  Array.from({ length: count }, (_, i) => ({ value: first + i, label: `${first + i}`, at: i * pitch, extent: 10 }));

describe('thinTicks', () => {
  it('keeps all where there is room, and every k-th where there is not', () => {
    expect(thinTicks(ticks(11, 15), 5)).toHaveLength(11);
    expect(thinTicks(ticks(11, 14), 5).map((tick) => tick.value)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(thinTicks(ticks(11, 4), 5).map((tick) => tick.value)).toEqual([0, 4, 8]);
  });

  it('keeps zero wherever it stands', () => {
    expect(thinTicks(ticks(7, 8, -3), 5).map((tick) => tick.value)).toEqual([-2, 0, 2]);
  });

  it('keeps one where there is room for one', () => {
    expect(thinTicks(ticks(5, 0), 5).map((tick) => tick.value)).toEqual([0]);
  });
});
