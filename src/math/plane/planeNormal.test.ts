import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinateAscent } from './coordinateAscent';
import { forwardFactorised, reverseFactorised } from './factorisedFits';
import { planeCrossEntropy } from './planeCrossEntropy';
import { planeEntropy } from './planeEntropy';
import { planeExpectation } from './planeExpectation';
import { planeKl } from './planeKl';
import { planeLogProb } from './planeLogProb';
import type { PlaneNormal } from './planeNormal';
import { fromPrincipalAxes, principalAxes } from './principalAxes';
import { standardNormalDescent } from './standardNormalDescent';
import { standardNormalTerm, standardNormalTermGradient } from './standardNormalTerm';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const pair = (min: number, max: number) => fc.tuple(real(min, max), real(min, max));
const normals: fc.Arbitrary<PlaneNormal> = fc.record({ mu: pair(-3, 3), sigma: pair(0.2, 3), rho: real(-0.99, 0.99) });

const near = (a: number, b: number, relative: number, absolute = 0): boolean => Math.abs(a - b) <= absolute + relative * Math.max(Math.abs(a), Math.abs(b));

describe('a normal of the plane', () => {
  it('has the KLs, the entropy and the cross-entropy that quadrature over the plane gives', () => {
    fc.assert(
      fc.property(normals, normals, (p, q) => {
        const [logP, logQ] = [planeLogProb(p), planeLogProb(q)];
        const kl = planeExpectation(p, (x, y) => logP(x, y) - logQ(x, y));
        const entropy = planeExpectation(p, (x, y) => -logP(x, y));
        const crossEntropy = planeExpectation(p, (x, y) => -logQ(x, y));
        return (
          near(planeKl(p, q), kl.value, 1e-10, 1e-12 + 10 * kl.errorBound) &&
          near(planeEntropy(p), entropy.value, 1e-10, 1e-12) &&
          near(planeCrossEntropy(p, q), crossEntropy.value, 1e-10, 1e-12)
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has KL ≥ 0, and exactly 0 from itself', () => {
    fc.assert(fc.property(normals, normals, (p, q) => planeKl(p, q) >= 0 && planeKl(p, p) === 0));
  });

  it('has the KL of the matrix formula', () => {
    fc.assert(
      fc.property(normals, normals, (p, q) => {
        const entries = ({ sigma: [a, b], rho }: PlaneNormal) => [a * a, rho * a * b, b * b] as const;
        const [pxx, pxy, pyy] = entries(p);
        const [qxx, qxy, qyy] = entries(q);
        const [detP, detQ] = [pxx * pyy - pxy * pxy, qxx * qyy - qxy * qxy];
        const [dx, dy] = [p.mu[0] - q.mu[0], p.mu[1] - q.mu[1]];
        const trace = (qyy * pxx - 2 * qxy * pxy + qxx * pyy) / detQ;
        const off = (qyy * dx * dx - 2 * qxy * dx * dy + qxx * dy * dy) / detQ;
        return near(planeKl(p, q), (trace - 2 + off - Math.log(detP / detQ)) / 2, 1e-8, 1e-9);
      }),
    );
  });

  it('keeps the digits of the KL of nearly equal laws: half the quadratic form of the Fisher information', () => {
    const p: PlaneNormal = { mu: [0, 0], sigma: [1, 1], rho: 0 };
    const [a, b, c, d, r] = [2 ** -30, 2 ** -31, 2 ** -29, 2 ** -32, 2 ** -30];
    const q: PlaneNormal = { mu: [a, b], sigma: [1 + c, 1 + d], rho: r };
    expect(planeKl(p, q) / ((a * a + b * b) / 2 + c * c + d * d + (r * r) / 2)).toBeCloseTo(1, 7);
    expect(planeKl(q, p) / planeKl(p, q)).toBeCloseTo(1, 7);
  });

  it('has the same KL after any change of coordinates: stretched, shifted, x and y changed over, and turned', () => {
    const stretched = ({ mu, sigma, rho }: PlaneNormal): PlaneNormal => ({ mu: [3 * mu[0] + 1, 0.5 * mu[1] - 2], sigma: [3 * sigma[0], 0.5 * sigma[1]], rho });
    const swapped = ({ mu, sigma, rho }: PlaneNormal): PlaneNormal => ({ mu: [mu[1], mu[0]], sigma: [sigma[1], sigma[0]], rho });
    const turned = (one: PlaneNormal): PlaneNormal => {
      const { major, minor, angle } = principalAxes(one);
      const [c, s] = [Math.cos(0.7), Math.sin(0.7)];
      return { mu: [c * one.mu[0] - s * one.mu[1], s * one.mu[0] + c * one.mu[1]], ...fromPrincipalAxes({ major, minor, angle: angle + 0.7 }) };
    };
    fc.assert(
      fc.property(normals, normals, (p, q) =>
        [stretched, swapped, turned].every((by) => near(planeKl(by(p), by(q)), planeKl(p, q), 1e-9, 1e-12)),
      ),
    );
  });

  it('has its wider axis first, also where it is a circle but for rounding', () => {
    const circles = real(0.2, 3).map((sigma): PlaneNormal => ({ mu: [0, 0], sigma: [sigma, sigma], rho: 0 }));
    fc.assert(
      fc.property(fc.oneof(normals, circles), (one) => {
        const { major, minor } = principalAxes(one);
        return major >= minor;
      }),
    );
  });

  it('comes back from its principal axes', () => {
    fc.assert(
      fc.property(normals, (one) => {
        const axes = principalAxes(one);
        const back = fromPrincipalAxes(axes);
        return near(back.sigma[0], one.sigma[0], 1e-12) && near(back.sigma[1], one.sigma[1], 1e-12) && near(back.rho, one.rho, 1e-10, 1e-12);
      }),
    );
  });

  it.each([
    ['mu', { mu: [Number.NaN, 0], sigma: [1, 1], rho: 0 }],
    ['sigma', { mu: [0, 0], sigma: [0, 1], rho: 0 }],
    ['rho', { mu: [0, 0], sigma: [1, 1], rho: 1 }],
  ] as const)('names %s where it is outside of its range', (name, normal) => {
    expect(() => planeLogProb(normal)).toThrow(name);
    expect(() => planeEntropy(normal)).toThrow(name);
    expect(() => planeKl(normal, { mu: [0, 0], sigma: [1, 1], rho: 0 })).toThrow(name);
  });
});

describe('the factorised fits', () => {
  it('have p’s variances forward and 1/Λ_ii in reverse, and cost the mutual information both', () => {
    fc.assert(
      fc.property(normals, (p) => {
        const [forward, reverse] = [forwardFactorised(p), reverseFactorised(p)];
        const det = (p.sigma[0] * p.sigma[1]) ** 2 * (1 - p.rho ** 2);
        const inverse = [p.sigma[1] ** 2 / det, p.sigma[0] ** 2 / det] as const;
        const information = -Math.log(1 - p.rho ** 2) / 2;
        return (
          forward.sigma[0] === p.sigma[0] && forward.sigma[1] === p.sigma[1] && forward.rho === 0 &&
          near(reverse.sigma[0] ** 2, 1 / inverse[0], 1e-11) && near(reverse.sigma[1] ** 2, 1 / inverse[1], 1e-11) &&
          near(planeKl(p, forward), information, 1e-11, 1e-14) && near(planeKl(reverse, p), information, 1e-11, 1e-14)
        );
      }),
    );
  });

  it('are the best: no factorised neighbour costs less', () => {
    fc.assert(
      fc.property(normals, pair(-0.3, 0.3), pair(0.8, 1.25), (p, by, times) => {
        const beside = (q: PlaneNormal): PlaneNormal => ({ ...q, mu: [q.mu[0] + by[0], q.mu[1] + by[1]], sigma: [q.sigma[0] * times[0], q.sigma[1] * times[1]] });
        const [forward, reverse] = [forwardFactorised(p), reverseFactorised(p)];
        return planeKl(p, beside(forward)) >= planeKl(p, forward) - 1e-12 && planeKl(beside(reverse), p) >= planeKl(reverse, p) - 1e-12;
      }),
    );
  });

  it('are where coordinate ascent leads, downhill all the way and by ρ² a round', () => {
    const p: PlaneNormal = { mu: [0.5, -1], sigma: [1.5, 0.8], rho: 0.9 };
    const { path, kls, isSettled } = coordinateAscent(p, { mu: [3, 2], sigma: [1, 2], rho: 0 }, 400);
    expect(isSettled).toBe(true);
    for (const [i, kl] of kls.slice(1).entries()) expect(kl).toBeLessThanOrEqual((kls[i] ?? 0) + 1e-14);
    const least = reverseFactorised(p);
    for (const axis of [0, 1] as const) {
      expect(path.at(-1)?.mu[axis]).toBeCloseTo(p.mu[axis], 3);
      expect(path.at(-1)?.sigma[axis]).toBeCloseTo(least.sigma[axis], 12);
    }
    const offOf = (step: number): number => (path[step]?.mu[0] ?? 0) - p.mu[0];
    expect(offOf(11) / offOf(9)).toBeCloseTo(0.81, 10);
    expect(coordinateAscent({ ...p, rho: 0.99 }, { mu: [3, 2], sigma: [1, 2], rho: 0 }, 20).isSettled).toBe(false);
  });
});

describe('the term of an autoencoder', () => {
  it('is the KL of its normal from the standard one, a dimension each', () => {
    fc.assert(
      fc.property(normals, ({ mu, sigma }) =>
        near(standardNormalTerm(mu[0], sigma[0]) + standardNormalTerm(mu[1], sigma[1]), planeKl({ mu, sigma, rho: 0 }, { mu: [0, 0], sigma: [1, 1], rho: 0 }), 1e-13),
      ),
    );
    expect(standardNormalTerm(0, 1)).toBe(0);
    expect(standardNormalTerm(0, 1 + 2 ** -30) / 2 ** -60).toBeCloseTo(1, 7);
  });

  it('has the gradient of its differences', () => {
    fc.assert(
      fc.property(real(-3, 3), real(0.2, 3), (mu, sigma) => {
        const [byMu, byLog] = standardNormalTermGradient(mu, sigma);
        const width = 1e-5;
        const slopeMu = (standardNormalTerm(mu + width, sigma) - standardNormalTerm(mu - width, sigma)) / (2 * width);
        const slopeLog = (standardNormalTerm(mu, sigma * Math.exp(width)) - standardNormalTerm(mu, sigma * Math.exp(-width))) / (2 * width);
        return near(byMu, slopeMu, 1e-6, 1e-8) && near(byLog, slopeLog, 1e-6, 1e-8);
      }),
    );
  });

  it('is gone at the end of a descent, and a rate too large ends it before', () => {
    const run = standardNormalDescent({ mu: [2, -1], sigma: [0.3, 2], rho: 0 }, 0.1, 400);
    expect(run.isSettled).toBe(true);
    expect(run.path.at(-1)?.sigma[0]).toBeCloseTo(1, 4);
    expect(run.path[1]?.mu[0]).toBeCloseTo(1.8, 12);
    const wild = standardNormalDescent({ mu: [0, 0], sigma: [60, 1], rho: 0 }, 1, 100);
    expect(wild.isSettled).toBe(false);
    expect(wild.kls.every(Number.isFinite)).toBe(true);
  });
});
