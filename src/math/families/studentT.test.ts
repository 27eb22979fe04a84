import { describe, expect, it } from 'vitest';
import { cauchy } from './cauchy';
import { normal } from './normal';
import { studentT } from './studentT';

const POINTS = [-1e200, -1e12, -40, -3, -0.4, 0, 0.01, 2, 1e5];

describe('studentT', () => {
  it('is Cauchy for ν = 1', () => {
    const [t, c] = [{ nu: 1, mu: 0.3, sigma: 2 }, { x0: 0.3, gamma: 2 }];
    for (const x of POINTS) {
      expect(studentT.logProb(t)(x) / cauchy.logProb(c)(x)).toBeCloseTo(1, 14);
      expect(studentT.cdf(t)(x) / cauchy.cdf(c)(x)).toBeCloseTo(1, 13);
    }
    for (const u of [1e-300, 1e-20, 0.1, 0.499, 0.5, 0.9]) {
      expect((studentT.quantile(t)(u) - 0.3) / (cauchy.quantile(c)(u) - 0.3 || 1)).toBeCloseTo(u === 0.5 ? 0 : 1, 13);
    }
    expect(studentT.entropy?.(t)).toBeCloseTo(cauchy.entropy?.(c) ?? Number.NaN, 14);
  });

  it('is normal for large ν, all of its digits kept', () => {
    const [t, n] = [{ nu: 1e15, mu: 0, sigma: 2 }, { mu: 0, sigma: 2 }];
    for (const x of [-70, -3, 0, 0.5, 8]) {
      expect(studentT.logProb(t)(x)).toBeCloseTo(normal.logProb(n)(x), 9);
      expect(studentT.cdf(t)(x) / normal.cdf(n)(x)).toBeCloseTo(1, 8);
    }
    expect(studentT.entropy?.(t)).toBeCloseTo(normal.entropy?.(n) ?? Number.NaN, 14);
  });

  it('comes back from its quantiles at levels down to 1e-300, by quadrature as by the beta function', () => {
    for (const nu of [1.5, 5, 29, 31, 1e4, 1e7]) {
      const t = { nu, mu: 0, sigma: 1 };
      for (const u of [1e-300, 1e-150, 1e-20, 1e-5, 0.1, 0.3, 0.49999]) {
        expect(studentT.cdf(t)(studentT.quantile(t)(u)) / u).toBeCloseTo(1, 11);
      }
    }
  });

  it('has no mean up to ν = 1 and no finite variance up to ν = 2', () => {
    const moments = [1, 1.5, 2, 3].map((nu) => {
      const t = { nu, mu: 4, sigma: 1 };
      return [studentT.mean(t), studentT.variance(t)];
    });
    expect(moments).toEqual([[Number.NaN, Number.NaN], [4, Infinity], [4, Infinity], [4, 3]]);
  });

  it('tells neighbouring ν apart where both are nearly normal', () => {
    const nu = 1e8;
    const near = nu * (1 + 1e-9);
    const ratio = studentT.logRatio?.({ nu: near, mu: 0, sigma: 1 }, { nu, mu: 0, sigma: 1 }) ?? (() => Number.NaN);
    // d log p/dν = (1 + 2z² − z⁴ …)/4ν², to first order in 1/ν
    for (const z of [0, 0.5, 3]) expect((ratio(z) / (near - nu)) * 4 * nu ** 2).toBeCloseTo(1 + 2 * z ** 2 - z ** 4, 3);
  });
});
