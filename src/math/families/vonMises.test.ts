import { describe, expect, it } from 'vitest';
import { spellings } from './spellings';
import { vonMises } from './vonMises';

describe('vonMises', () => {
  it('is uniform on the circle for κ = 0', () => {
    const p = { mu: 2, kappa: 0 };
    expect(vonMises.logProb(p)(1)).toBe(-Math.log(2 * Math.PI));
    expect(vonMises.cdf(p)(0)).toBeCloseTo(0.5, 15);
    expect(vonMises.kl?.(p, { mu: -1, kappa: 0 })).toBe(0);
    expect(vonMises.variance(p)).toBeCloseTo(Math.PI ** 2 / 3, 13);
    expect(spellings.vonMises.torch(p)).toBeNull();
  });

  it('does not see whole turns of μ', () => {
    const [p, turned] = [{ mu: 1, kappa: 3 }, { mu: 1 + 200 * Math.PI, kappa: 3 }];
    expect(vonMises.logProb(turned)(2.5)).toBeCloseTo(vonMises.logProb(p)(2.5), 12);
    expect(vonMises.cdf(turned)(2.5)).toBeCloseTo(vonMises.cdf(p)(2.5), 12);
    expect(vonMises.kl?.(turned, p)).toBeLessThan(1e-25);
    expect(vonMises.landmarks(turned)[0]).toBeCloseTo(1, 12);
  });

  it('has half of its mass at either end for a mode at the cut, and the mean between', () => {
    const p = { mu: Math.PI, kappa: 50 };
    expect(vonMises.cdf(p)(0)).toBeCloseTo(0.5, 14);
    expect(vonMises.mean(p)).toBeCloseTo(0, 13);
    expect(vonMises.landmarks(p)).toEqual([]);
  });

  it('is all but normal for large κ', () => {
    const p = { mu: 0.5, kappa: 1e8 };
    expect(vonMises.quantile(p)(0.8413447460685429)).toBeCloseTo(0.5 + 1e-4, 11);
    expect(vonMises.variance(p) * 1e8).toBeCloseTo(1, 7);
    expect(vonMises.entropy?.(p)).toBeCloseTo(Math.log(1e-8 * 2 * Math.PI * Math.E) / 2, 7);
  });

  it('refuses κ < 0 and an infinite κ', () => {
    expect(() => vonMises.logProb({ mu: 0, kappa: -1 })).toThrow(/^kappa /);
    expect(() => vonMises.logProb({ mu: 0, kappa: Infinity })).toThrow(/^kappa /);
  });
});
