import { describe, expect, it } from 'vitest';
import { hatchOf } from './hatchOf';
import { stretchTexts } from './stretchTexts';

const texts = (...stretches: Parameters<typeof stretchTexts>[0]): readonly string[] => stretchTexts(stretches, 'continuous', String);

describe('where something is infinite', () => {
  it('without mass, it is a stretch with its ends', () => {
    expect(texts({ low: -Infinity, high: -1 }, { low: 2, high: 3 }, { low: 5, high: Infinity })).toEqual(['x < -1', 'x = 2 … 3', 'x > 5']);
  });

  it('of outcomes, it has its ends', () => {
    const ends = [{ low: -Infinity, high: -1 }, { low: 5, high: Infinity }];
    expect(stretchTexts(ends, 'discrete', String)).toEqual(['x ≤ -1', 'x ≥ 5']);
  });

  it('in a tail, it is where the tail goes, whatever it begins at; both tails are one thing', () => {
    const [low, high] = [{ low: -Infinity, high: 0.3, tail: 'low' }, { low: 0.5, high: Infinity, tail: 'high' }] as const;
    expect([texts(low), texts(high), texts(low, high)]).toEqual([['x → −∞'], ['x → +∞'], ['x → ±∞']]);
    expect(texts({ low: 0, high: 1, tail: 'low' })).toEqual(['x → 0']);
  });

  it('is hatched all over without mass, and in a tail where that leaves the plot', () => {
    const view = [-10, 10] as const;
    expect(hatchOf({ low: -Infinity, high: -1 }, view)).toEqual([-Infinity, -1]);
    expect(hatchOf({ low: -Infinity, high: 0, tail: 'low' }, view)).toEqual([-Infinity, -9.4]);
    expect(hatchOf({ low: 0, high: Infinity, tail: 'high' }, view)).toEqual([9.4, Infinity]);
    expect(hatchOf({ low: 0, high: 1, tail: 'low' }, view)).toEqual([0, 0.6]);
  });
});
