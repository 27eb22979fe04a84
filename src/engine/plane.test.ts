import { describe, expect, it } from 'vitest';
import { planeExpectation } from '../math/plane/planeExpectation';
import { planeLogProb } from '../math/plane/planeLogProb';
import type { PlaneNormal } from '../math/plane/planeNormal';
import type { TwoModes } from '../math/plane/twoModes';
import { twoModesLogProb } from '../math/plane/twoModesLogProb';
import { handlers } from './handlers';
import { plane } from './plane';
import type { PlaneFit } from './plane';

const p: PlaneNormal = { mu: [0, 0], sigma: [1.5, 1], rho: 0.9 };
const q: PlaneNormal = { mu: [-0.6, 0.4], sigma: [0.8, 0.5], rho: 0 };
const bumps: TwoModes = { weight: 0.6, first: [-1.8, -1], second: [1.8, 1.2], sigma: 0.7 };

/** Both KLs of a fit, over the plane itself. */
function expectByQuadrature({ q: model, klPQ, klQP }: PlaneFit, truth: readonly (readonly [number, PlaneNormal])[], logP: (x: number, y: number) => number): void {
  const logQ = planeLogProb(model);
  const forward = truth.reduce((sum, [weight, one]) => sum + weight * planeExpectation(one, (x, y) => logP(x, y) - logQ(x, y)).value, 0);
  const reverse = planeExpectation(model, (x, y) => logQ(x, y) - logP(x, y)).value;
  expect(Math.abs(klPQ.value / forward - 1)).toBeLessThan(1e-8);
  expect(Math.abs(klQP.value / reverse - 1)).toBeLessThan(1e-8);
}

describe('the engine’s plane', () => {
  it('says of a leaning p what quadrature over the plane says, of either fit and of the reader’s q', async () => {
    const { forward, reverse, own, check } = await handlers.plane({ mode: 'meanField', p, q });
    for (const fit of [forward, ...reverse, own]) expectByQuadrature(fit, [[1, p]], planeLogProb(p));
    expect(check?.value).toBeCloseTo(own.klQP.value, 11);
    expect(Math.abs((check?.value ?? 0) - own.klQP.value)).toBeLessThanOrEqual((check?.errorBound ?? 0) + own.klQP.errorBound);
  });

  it('makes the forward fit as wide as p and the reverse fit √(1 − ρ²) as wide, at one price', () => {
    const { forward, reverse } = plane({ mode: 'meanField', p, q });
    expect(forward.q.sigma).toEqual(p.sigma);
    expect((reverse[0]?.q.sigma[0] ?? 0) / p.sigma[0]).toBeCloseTo(Math.sqrt(0.19), 14);
    expect(forward.klPQ.value).toBeCloseTo(-Math.log(0.19) / 2, 13);
    expect(reverse[0]?.klQP.value).toBeCloseTo(-Math.log(0.19) / 2, 13);
  });

  it.each(['full', 'factorised'] as const)('says of two bumps what quadrature over the plane says, q being %s', (covariance) => {
    const { forward, reverse, own, complete } = plane({ mode: 'twoModes', p: bumps, q, covariance, rate: 0.3 });
    const truth = [bumps.first, bumps.second].map((mu, k) => [k === 0 ? 0.6 : 0.4, { mu, sigma: [0.7, 0.7], rho: 0 }] as const);
    for (const fit of [forward, ...reverse, own]) expectByQuadrature(fit, truth, twoModesLogProb(bumps));
    expect(complete).toBe(covariance === 'full');
    const kls = reverse.map(({ klQP }) => klQP.value);
    expect(kls).toEqual(kls.toSorted((a, b) => a - b));
    for (const { klPQ } of reverse) expect(klPQ.value).toBeGreaterThan(forward.klPQ.value);
    expect([forward, ...reverse, own].every((fit) => fit.q.rho === 0)).toBe(covariance === 'factorised');
  });

  it('takes the sum of the closed forms for a code, and the same by quadrature', () => {
    const { own, check, runs } = plane({ mode: 'vae', q, rate: 0.1 });
    expectByQuadrature(own, [[1, { mu: [0, 0], sigma: [1, 1], rho: 0 }]], planeLogProb({ mu: [0, 0], sigma: [1, 1], rho: 0 }));
    expect(check?.value).toBeCloseTo(own.klQP.value, 12);
    expect(runs.reverse.kls[0]).toBe(own.klQP.value);
  });

  it('begins every run at the reader’s q', () => {
    const { runs, own } = plane({ mode: 'twoModes', p: bumps, q, covariance: 'full', rate: 0.3 });
    expect([runs.forward?.path[0], runs.reverse.path[0]]).toEqual([q, q]);
    expect([runs.forward?.kls[0], runs.reverse.kls[0]]).toEqual([own.klPQ.value, own.klQP.value]);
  });
});
