import { describe, expect, it } from 'vitest';
import type { LawCurve } from '../../distribution/LawCurve';
import { areOneCurve } from './areOneCurve';

const curve = (...heights: readonly number[]): LawCurve => ({
  kind: 'continuous',
  xs: Float64Array.from(heights, (_, i) => i),
  logProb: Float64Array.from(heights, Math.log),
});

describe('Two curves', () => {
  it('are one where they are the same, with zeros and what is infinite', () => {
    expect(areOneCurve(curve(0, 0.2, Infinity), curve(0, 0.2, Infinity), 1)).toBe(true);
  });

  it('are one where no eye parts them at the height of the chart, and two at a tenth of it', () => {
    expect(areOneCurve(curve(0.2, 0.4), curve(0.2, 0.403), 1)).toBe(true);
    expect(areOneCurve(curve(0.2, 0.4), curve(0.2, 0.403), 0.1)).toBe(false);
  });

  it('are two where one of them is infinite, or has other points', () => {
    expect(areOneCurve(curve(0.2, Infinity), curve(0.2, 0.4), 1)).toBe(false);
    expect(areOneCurve(curve(0.2, 0.4), curve(0.2), 1)).toBe(false);
  });
});
