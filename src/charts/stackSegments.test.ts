import { describe, expect, it } from 'vitest';
import { stackSegments } from './stackSegments';

describe('stackSegments', () => {
  it('lays values end to end', () => {
    expect(stackSegments([2, 0.5])).toEqual([{ from: 0, to: 2 }, { from: 2, to: 2.5 }]);
  });

  it('runs back to the left for a negative value, and on from there', () => {
    expect(stackSegments([-1, 3])).toEqual([{ from: 0, to: -1 }, { from: -1, to: 2 }]);
  });

  it('gives an infinite value all that is left, and never a NaN', () => {
    expect(stackSegments([2, Infinity, -Infinity, NaN])).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: Infinity },
      { from: Infinity, to: Infinity },
      { from: Infinity, to: Infinity },
    ]);
  });
});
