import { describe, expect, it } from 'vitest';
import { trailPaths } from './trailPaths';

describe('trailPaths', () => {
  it('breaks the line where the walk left the numbers', () => {
    const { line } = trailPaths([[0, 0], [10, 0], [NaN, NaN], [20, 0], [30, 0]], 1);
    expect(line).toBe('M0,0L10,0M20,0L30,0');
  });

  it('draws no dot nearer to the last one than the spacing, yet never bends the line for it', () => {
    const { line, dots } = trailPaths([[0, 0], [2, 0], [4, 0], [6, 0]], 4);
    expect(line).toBe('M0,0L2,0L4,0L6,0');
    expect(dots).toBe('M0,0h0M4,0h0');
  });
});
