import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimise } from '../fitting/minimise';
import { reverseMinimaNormal } from '../gaussianMixture/reverseMinimaNormal';
import { covariances, fromPlaneCoordinates, modesLoss, planeCoordinates } from './modesLoss';
import { modesDescent } from './modesDescent';
import { modesEntropy, modesForwardKl, modesReverseKl } from './modesQuantities';
import { modesReverseMinima } from './modesReverseMinima';
import { planeExpectation } from './planeExpectation';
import { planeKl } from './planeKl';
import { planeLogProb } from './planeLogProb';
import type { PlaneNormal } from './planeNormal';
import { prepareModes } from './preparedModes';
import type { TwoModes } from './twoModes';
import { twoModesLogProb } from './twoModesLogProb';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const pair = (min: number, max: number) => fc.tuple(real(min, max), real(min, max));
const normals: fc.Arbitrary<PlaneNormal> = fc.record({ mu: pair(-3, 3), sigma: pair(0.2, 3), rho: real(-0.99, 0.99) });
const bumps: fc.Arbitrary<TwoModes> = fc.record({ weight: real(0.1, 0.9), first: pair(-3, 3), second: pair(-3, 3), sigma: real(0.6, 1.5) });

const near = (a: number, b: number, relative: number, absolute = 0): boolean => Math.abs(a - b) <= absolute + relative * Math.max(Math.abs(a), Math.abs(b));

describe('two bumps', () => {
  it('have the KLs and the entropy that quadrature over the plane gives', () => {
    fc.assert(
      fc.property(bumps, normals.map((q) => ({ ...q, sigma: [Math.max(q.sigma[0], 0.4), Math.max(q.sigma[1], 0.4)] as const })), (p, q) => {
        const prepared = prepareModes(p);
        const [logP, logQ] = [twoModesLogProb(p), planeLogProb(q)];
        const reverse = planeExpectation(q, (x, y) => logQ(x, y) - logP(x, y));
        const over = (f: (x: number, y: number) => number): number =>
          [p.first, p.second].reduce((sum, mu, k) => sum + (k === 0 ? p.weight : 1 - p.weight) * planeExpectation({ mu, sigma: [p.sigma, p.sigma], rho: 0 }, f).value, 0);
        return (
          near(modesReverseKl(prepared, q), reverse.value, 1e-7, 1e-8 + reverse.errorBound) &&
          near(modesForwardKl(prepared, q), over((x, y) => logP(x, y) - logQ(x, y)), 1e-7, 1e-8) &&
          near(modesEntropy(prepared), over((x, y) => -logP(x, y)), 1e-7, 1e-8)
        );
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('are one normal where they lie on each other', () => {
    const p = prepareModes({ weight: 0.3, first: [1, 2], second: [1, 2], sigma: 0.7 });
    const same: PlaneNormal = { mu: [1, 2], sigma: [0.7, 0.7], rho: 0 };
    const q: PlaneNormal = { mu: [0, 1], sigma: [1, 2], rho: 0.4 };
    expect(modesReverseKl(p, q)).toBeCloseTo(planeKl(q, same), 12);
    expect(modesForwardKl(p, q)).toBeCloseTo(planeKl(same, q), 12);
    expect(modesReverseKl(p, same)).toBe(0);
  });

  it('are one normal, too, where next to nothing parts them', () => {
    const q: PlaneNormal = { mu: [0.3, 0.1], sigma: [0.4, 0.7], rho: 0.2 };
    const one: PlaneNormal = { mu: [0, 0], sigma: [0.6, 0.6], rho: 0 };
    for (const by of [5e-324, 1e-200, 1e-12]) {
      const p = prepareModes({ weight: 0.1, first: [-by, 0], second: [0, by], sigma: 0.6 });
      expect(modesReverseKl(p, q)).toBeCloseTo(planeKl(q, one), 11);
      expect(modesForwardKl(p, q)).toBeCloseTo(planeKl(one, q), 11);
    }
  });

  it.each(covariances)('have gradients that are the differences of the KLs, %s', (covariance) => {
    fc.assert(
      fc.property(bumps, normals, (modes, q) => {
        const p = prepareModes(modes);
        return (['forward', 'reverse'] as const).every((direction) => {
          const loss = modesLoss(p, direction, covariance);
          const at = planeCoordinates({ ...q, rho: covariance === 'full' ? q.rho * 0.9 : 0 }, covariance);
          const slope = loss.gradient(at);
          const size = Math.max(1, ...slope.map(Math.abs));
          return at.every((_, i) => {
            const moved = (by: number) => loss.value(at.map((value, k) => (k === i ? value + by : value)));
            return Math.abs((moved(1e-5) - moved(-1e-5)) / 2e-5 - (slope[i] ?? 0)) < 1e-5 * size;
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('have the normal of their moments as the forward optimum', () => {
    fc.assert(
      fc.property(bumps, (modes) => {
        const p = prepareModes(modes);
        const slope = modesLoss(p, 'forward', 'full').gradient(planeCoordinates(p.matched, 'full'));
        const { at } = minimise(modesLoss(p, 'forward', 'factorised'), [0, 0, 0, 0]);
        const best = fromPlaneCoordinates(at);
        return slope.every((entry) => Math.abs(entry) < 1e-8) && near(best.mu[0], p.matched.mu[0], 1e-6, 1e-6) && near(best.sigma[1], p.matched.sigma[1], 1e-6);
      }),
      { numRuns: 30 },
    );
  });

  it('have a minimum of the reverse KL on each when they are far apart, and a wide one where q may lean; one in all when they are near', () => {
    for (const covariance of covariances) {
      const far: TwoModes = { weight: 0.6, first: [-2, -1], second: [2, 1.5], sigma: 0.6 };
      const { minima } = modesReverseMinima(far, prepareModes(far), covariance);
      expect(minima.length).toBe(covariance === 'full' ? 3 : 2);
      expect(minima[0]?.q.mu[0]).toBeCloseTo(-2, 2);
      expect(minima[1]?.q.mu[0]).toBeCloseTo(2, 2);
      expect(minima[0]?.kl).toBeCloseTo(-Math.log(0.6), 2);
      const close: TwoModes = { weight: 0.5, first: [-0.5, 0], second: [0.5, 0], sigma: 1 };
      expect(modesReverseMinima(close, prepareModes(close), covariance).minima.length).toBe(1);
    }
  });

  it('have, where q may lean, minima that are those of their line, at which every slope is 0', () => {
    fc.assert(
      fc.property(bumps, (modes) => {
        const p = prepareModes(modes);
        const { minima } = modesReverseMinima(modes, p, 'full');
        const line = reverseMinimaNormal(p.line).minima;
        const loss = modesLoss(p, 'reverse', 'full');
        return (
          minima.length === line.length &&
          minima.every(({ q, kl }, i) => near(kl, line[i]?.kl ?? Number.NaN, 1e-9, 1e-12) && loss.gradient(planeCoordinates(q, 'full')).every((entry) => Math.abs(entry) < 1e-6))
        );
      }),
      { numRuns: 30 },
    );
  });

  it('never cost more along a descent, in either direction', () => {
    const modes: TwoModes = { weight: 0.5, first: [-2, 0], second: [2, 1], sigma: 0.7 };
    const p = prepareModes(modes);
    const start: PlaneNormal = { mu: [1, 2], sigma: [0.3, 2], rho: 0.5 };
    for (const direction of ['forward', 'reverse'] as const) {
      const { kls, path } = modesDescent(p, start, { direction, covariance: 'full', rate: 0.3, most: 200 });
      expect(kls.length).toBeGreaterThan(10);
      for (const [i, kl] of kls.slice(1).entries()) expect(kl).toBeLessThan(kls[i] ?? 0);
      expect(path[0]).toEqual(start);
    }
  });

  it('name what is outside of its range', () => {
    const sound: TwoModes = { weight: 0.5, first: [0, 0], second: [1, 1], sigma: 1 };
    expect(() => prepareModes({ ...sound, weight: 1 })).toThrow('weight');
    expect(() => prepareModes({ ...sound, sigma: 0 })).toThrow('sigma');
    expect(() => prepareModes({ ...sound, first: [Infinity, 0] })).toThrow('first');
  });
});
