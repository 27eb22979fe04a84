import { describe, expect, it } from 'vitest';
import { besselRatio } from './besselRatio';
import { besselRatioGap } from './besselRatioGap';
import { logBesselI0 } from './logBesselI0';
import { logScaledBesselI0 } from './logScaledBesselI0';

const KAPPAS = [0, 1e-9, 0.1, 1, 5, 17, 24.999, 25, 25.001, 60];

describe('logScaledBesselI0 and besselRatioGap', () => {
  it('are log I₀(κ) − κ and 1 − I₁(κ)/I₀(κ), on both sides of where the series start', () => {
    for (const kappa of KAPPAS) {
      expect(Math.abs(logScaledBesselI0(kappa) - (logBesselI0(kappa) - kappa))).toBeLessThan(2e-14);
      expect(Math.abs(besselRatioGap(kappa) - (1 - besselRatio(kappa)))).toBeLessThan(1e-15);
    }
  });

  it('keep their digits for large κ: ½·log(2πκ) apart by 1/(8κ), and 1/(2κ) + 1/(8κ²)', () => {
    const kappa = 1e6;
    expect(logScaledBesselI0(kappa) + Math.log(2 * Math.PI * kappa) / 2).toBeCloseTo(1 / (8 * kappa), 12);
    expect(besselRatioGap(kappa) * 2 * kappa - 1).toBeCloseTo(1 / (4 * kappa), 12);
  });

  it('are NaN for negative κ', () => {
    expect([logScaledBesselI0(-1), besselRatioGap(-1)]).toEqual([Number.NaN, Number.NaN]);
  });
});
