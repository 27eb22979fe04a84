import erfc from '@stdlib/math-base-special-erfc';
import { describe, expect, it } from 'vitest';
import { normal } from './normal';
import { skewNormal } from './skewNormal';

const POINTS = [-20, -2, -0.3, 0, 0.5, 3];

describe('skewNormal', () => {
  it('is normal for α = 0', () => {
    for (const x of POINTS) {
      expect(skewNormal.logProb({ xi: 0.3, omega: 2, alpha: 0 })(x)).toBeCloseTo(normal.logProb({ mu: 0.3, sigma: 2 })(x), 13);
      const cdf = skewNormal.cdf({ xi: 0.3, omega: 2, alpha: 0 })(x);
      expect(cdf / normal.cdf({ mu: 0.3, sigma: 2 })(x)).toBeCloseTo(1, 13);
    }
  });

  it('is half a normal for large α', () => {
    const p = { xi: 0, omega: 1, alpha: 1e9 };
    expect(skewNormal.cdf(p)(1)).toBeCloseTo(1 - erfc(Math.SQRT1_2), 14);
    expect(skewNormal.cdf(p)(-1e-6)).toBe(0);
    expect(skewNormal.quantile(p)(0.5)).toBeCloseTo(normal.quantile({ mu: 0, sigma: 1 })(0.75), 8);
    expect(skewNormal.mean(p)).toBeCloseTo(Math.sqrt(2 / Math.PI), 14);
  });

  it('mirrors with the sign of α', () => {
    const [p, mirrored] = [{ xi: 0, omega: 1, alpha: 4 }, { xi: 0, omega: 1, alpha: -4 }];
    for (const x of POINTS) expect(skewNormal.cdf(p)(x) + skewNormal.cdf(mirrored)(-x)).toBeCloseTo(1, 14);
    expect(skewNormal.quantile(p)(0.9)).toBe(-skewNormal.quantile(mirrored)(1 - 0.9));
  });

  it('is the square of Φ for α = 1, far into its thin tail', () => {
    for (const z of [-25, -8, -1, 0, 2]) {
      const square = normal.cdf({ mu: 0, sigma: 1 })(z) ** 2;
      expect(skewNormal.cdf({ xi: 0, omega: 1, alpha: 1 })(z) / square).toBeCloseTo(1, 12);
    }
  });

  it('comes back from its quantiles at levels down to 1e-300 in both kinds of tail', () => {
    for (const alpha of [-40, -1, 0.1, 5, 1e3]) {
      const p = { xi: 0, omega: 1, alpha };
      for (const u of [1e-300, 1e-100, 1e-20, 1e-3, 0.5]) {
        expect(skewNormal.cdf(p)(skewNormal.quantile(p)(u)) / u).toBeCloseTo(1, 11);
      }
    }
  });

  it('peaks at the second of its landmarks, or the first for α < 0', () => {
    for (const alpha of [-30, -2, 0.01, 1, 20, 1e4]) {
      const p = { xi: 1, omega: 2, alpha };
      const mode = skewNormal.landmarks(p).at(alpha < 0 ? 0 : -1) ?? Number.NaN;
      const [slope = Number.NaN] = skewNormal.score?.(p)(mode) ?? [];
      expect(Math.abs(slope)).toBeLessThan(1e-10 * (1 + alpha ** 2));
    }
  });
});
