import { describe, expect, it } from 'vitest';
import { lawOf } from '../law/lawOf';
import { beta } from './beta';
import { exponential } from './exponential';
import type { ContinuousFamily } from './family';
import { freeValues } from './freeValues';
import { gamma } from './gamma';
import { logNormal } from './logNormal';
import { gammaShape } from './parts/gammaShape';
import reference from './positive.json';
import { weibull } from './weibull';
import { withFree } from './withFree';

interface Reference<Params> {
  readonly p: Params;
  readonly q: Params;
  readonly entropy: number;
  readonly kl: number;
  readonly crossEntropy: number;
}

function expectWithin(actual: number | undefined, expected: number, relative: number, absolute: number, at: string): void {
  const error = Math.abs((actual ?? Number.NaN) - expected);
  expect(error, `${actual} should be ${expected} at ${at}`).toBeLessThanOrEqual(relative * Math.abs(expected) + absolute);
}

function expectReferences<Params>(family: ContinuousFamily<Params>, rows: readonly Reference<Params>[], error = 5e-15): void {
  for (const { p, q, entropy, kl, crossEntropy } of rows) {
    const at = JSON.stringify({ p, q });
    expectWithin(family.entropy?.(p), entropy, 5e-15, 1e-15, at);
    expectWithin(family.kl?.(p, q) ?? Number.NaN, kl, error, 0, at);
    const found = family.crossEntropy?.(p, q) ?? Number.NaN;
    expectWithin(found, crossEntropy, 5e-15, 1e-15 * Math.min(kl, 1) + 1e-15, at);
  }
}

const { families } = reference;

describe('agrees with 80 digits, 1e-13 apart as well as at the far ends of the parameters', () => {
  it('exponential', () => expectReferences(exponential, families.exponential));
  it('gamma', () => expectReferences(gamma, families.gamma));
  it('beta', () => expectReferences(beta, families.beta, 5e-14));
  it('logNormal', () => expectReferences(logNormal, families.logNormal));
  it('weibull', () => expectReferences(weibull, families.weibull));
});

it('entropies of gamma laws are right to 1e-15 where they are nearly 0', () => {
  for (const { shape, rate, entropy } of reference.gammaEntropyNearZero) {
    expectWithin(gamma.entropy?.({ shape, rate }), entropy, 0, 1e-15, `shape ${shape}`);
  }
});

/** ∂²KL(p ‖ q)/∂qᵢ∂qⱼ at q = p, by differences of 1e-3. */
function expectFisherFromKl<Params>(family: ContinuousFamily<Params>, params: Params): void {
  const steps = freeValues(family, params).map((value) => 1e-3 * Math.max(Math.abs(value), 0.1));
  const klAt = (signs: readonly number[]): number => {
    const moved = freeValues(family, params).map((value, i) => value + (signs[i] ?? 0) * (steps[i] ?? 0));
    return family.kl?.(params, withFree(family, params, moved)) ?? Number.NaN;
  };
  const information = family.fisherInformation?.(params) ?? [];
  for (const [i, row] of information.entries()) {
    for (const [j, entry] of row.entries()) {
      const both = (a: number, b: number): number => klAt(steps.map((_, k) => (k === i ? a : 0) + (k === j ? b : 0)));
      const slope = (both(1, 1) - both(1, -1) - both(-1, 1) + both(-1, -1)) / 4 / (steps[i] ?? 0) / (steps[j] ?? 0);
      expectWithin(entry, slope, 1e-4, 1e-6, `${i}, ${j}`);
    }
  }
}

it('the Fisher information is the curvature of the KL', () => {
  expectFisherFromKl(exponential, { rate: 2 });
  expectFisherFromKl(gamma, { shape: 2.5, rate: 3 });
  expectFisherFromKl(beta, { a: 0.7, b: 9 });
  expectFisherFromKl(logNormal, { mu: 1, sigma: 0.4 });
  expectFisherFromKl(weibull, { k: 1.7, lambda: 3 });
});

it('the uniform law is the beta law whose entropy is exactly 0', () => {
  expect(Math.abs(beta.entropy?.({ a: 1, b: 1 }) ?? Number.NaN)).toBe(0);
  expect(beta.logProb({ a: 1, b: 1 })(0.3)).toBeCloseTo(0, 15);
});

it('a divergence beyond the doubles is Infinity', () => {
  expect(weibull.kl?.({ k: 1, lambda: 1e3 }, { k: 200, lambda: 1e-3 })).toBe(Infinity);
  expect(gamma.kl?.({ shape: 1, rate: 1e-200 }, { shape: 1, rate: 1e200 })).toBe(Infinity);
  expect(exponential.kl?.({ rate: 1e-200 }, { rate: 1e200 })).toBe(Infinity);
});

it('densities have their limits at the ends', () => {
  const gammaAt0 = (shape: number): number => gamma.logProb({ shape, rate: 3 })(0);
  expect([gammaAt0(0.5), gammaAt0(1), gammaAt0(2)]).toEqual([Infinity, Math.log(3), -Infinity]);
  const weibullAt0 = (k: number): number => weibull.logProb({ k, lambda: 0.5 })(0);
  expect([weibullAt0(0.5), weibullAt0(1), weibullAt0(2)]).toEqual([Infinity, Math.log(2), -Infinity]);
  const betaAt = (x: number, a: number, b: number): number => beta.logProb({ a, b })(x);
  expect([betaAt(0, 0.5, 3), betaAt(0, 1, 3), betaAt(0, 2, 3)]).toEqual([Infinity, Math.log(3), -Infinity]);
  expect([betaAt(1, 3, 0.5), betaAt(1, 3, 1), betaAt(1, 3, 2)]).toEqual([Infinity, Math.log(3), -Infinity]);
  expect([logNormal.logProb({ mu: 0, sigma: 5 })(0), logNormal.cdf({ mu: 0, sigma: 5 })(0)]).toEqual([-Infinity, 0]);
  for (const family of [gamma.logProb({ shape: 0.5, rate: 1 }), weibull.logProb({ k: 2, lambda: 1 })]) {
    expect(family(Infinity)).toBe(-Infinity);
  }
});

it('quantiles that no double can hold are the nearest that one can', () => {
  const law = lawOf({ family: 'gamma', params: { shape: 0.01, rate: 1 } });
  expect(law.quantile(1e-9)).toBe(Number.MIN_VALUE);
  expect(Number.isFinite(law.logProb(Number.MIN_VALUE))).toBe(true);
  // P(X ≤ x) ≈ xᵅ/Γ(α + 1) so far down
  expect(law.quantile(1e-3 ** 0.5) / (1e-3 ** 0.5 * 0.9943258511915060) ** 100).toBeCloseTo(1, 10);
  expect(lawOf({ family: 'beta', params: { a: 0.02, b: 0.02 } }).quantile(0.99)).toBe(1 - 2 ** -53);
  expect(lawOf({ family: 'weibull', params: { k: 0.01, lambda: 1 } }).quantile(1e-9)).toBe(Number.MIN_VALUE);
});

describe('the member with given means', () => {
  it('comes back for gamma laws of every shape', () => {
    for (const shape of [1e-6, 0.02, 0.7, 3, 40, 1e4]) {
      const params = { shape, rate: 0.3 };
      const back = gamma.exponential?.fromMeanParams(params, gamma.exponential.meanParams(params));
      // E[log x] is rounded, and log E[x] − E[log x] ≈ 1/(2α)
      expectWithin(back?.shape, shape, 1e-14 + 4e-15 * shape, 0, `shape ${shape}`);
      expectWithin(back?.rate, 0.3, 1e-14 + 4e-15 * shape, 0, `shape ${shape}`);
    }
    expect([gammaShape(0), gammaShape(Infinity)]).toEqual([Infinity, 0]);
  });

  it('comes back for beta laws of every shape', () => {
    for (const a of [1e-3, 0.02, 0.7, 3, 1e3]) {
      for (const b of [1e-3, 0.3, 9, 1e4]) {
        const params = { a, b };
        const back = beta.exponential?.fromMeanParams(params, beta.exponential.meanParams(params));
        expectWithin(back?.a, a, 1e-14 + 1e-15 * (a + b), 0, `a ${a}, b ${b}`);
        expectWithin(back?.b, b, 1e-14 + 1e-15 * (a + b), 0, `a ${a}, b ${b}`);
      }
    }
  });

  it('does not exist where Jensen’s inequality forbids it, and the error says so', () => {
    const { exponential: form } = gamma;
    expect(() => form?.fromMeanParams(gamma.example, [Math.log(2) + 1e-15, 2])).toThrow(/^E\[log x\] must be below/);
    expect(() => form?.fromMeanParams(gamma.example, [1, 2])).toThrow(RangeError);
    expect(() => form?.fromMeanParams(gamma.example, [0, -2])).toThrow(/^E\[x\] must be positive/);
    expect(() => form?.fromMeanParams(gamma.example, [Number.NaN, 2])).toThrow(RangeError);
    expect(() => gammaShape(-1)).toThrow(RangeError);
    for (const means of [[-0.1, -0.1], [0.1, -3], [-Infinity, -1], [Number.NaN, -1], [-Math.LN2, -Math.LN2]]) {
      expect(() => beta.exponential?.fromMeanParams(beta.example, means)).toThrow(/^E\[log x\] and/);
    }
    expect(() => logNormal.exponential?.fromMeanParams(logNormal.example, [2, 4])).toThrow(/^the variance of log x/);
    expect(() => exponential.exponential?.fromMeanParams(exponential.example, [0])).toThrow(/^the mean/);
  });
});

it('the variance of a Weibull law keeps its digits for large k', () => {
  // Var[log X] = (π/k)²/6, and X is nearly log-linear: λ²·(1/k²)·π²/6·(1 + O(1/k))
  const k = 1e7;
  expect((weibull.variance({ k, lambda: 2 }) * k ** 2 * 6) / (4 * Math.PI ** 2)).toBeCloseTo(1, 5);
  expect(weibull.variance({ k: 1, lambda: 3 })).toBeCloseTo(9, 12);
});
