import { describe, expect, it } from 'vitest';
import { levelPath } from './levelPath';

describe('levelPath', () => {
  it('strokes each level, and neighbours at one height as one', () => {
    expect(levelPath([{ from: 0, to: 10, y: 5 }, { from: 10, to: 20, y: 5 }, { from: 20, to: 30, y: 8 }])).toBe(
      'M0,5H10H20M20,8H30',
    );
  });

  it('begins anew over a gap and after what is not finite', () => {
    expect(levelPath([{ from: 0, to: 9, y: 5 }, { from: 11, to: 20, y: 5 }])).toBe('M0,5H9M11,5H20');
    expect(
      levelPath([{ from: 0, to: 10, y: 5 }, { from: 10, to: 20, y: NaN }, { from: 20, to: 30, y: 5 }]),
    ).toBe('M0,5H10M20,5H30');
  });
});
