import { describe, expect, it } from 'vitest';
import { tabulate } from '../families/tabulate';
import { klGradient } from '../geometry/klGradient';
import { drawSamples } from './drawSamples';
import { estimatorGradients } from './estimatorGradients';
import { estimatorMoments } from './estimatorMoments';
import type { KlEstimatorName } from './klEstimators';
import { runningMoments } from './runningMoments';
import { seededRandom } from './seededRandom';

const names = ['k1', 'k2', 'k3'] as const;

describe('the gradient of an estimate is not an estimate of the gradient', () => {
  const outcomes = 5;
  const target = tabulate({ family: 'empirical', params: { counts: [3, 9, 14, 10, 4] } }, outcomes);
  const at = (theta: number) => ({ family: 'binomial', params: { trials: outcomes - 1, theta } }) as const;
  const thetas = [0.1, 0.35, 0.5, 0.8];

  it.each(thetas)('at fixed samples (θ = %f): 0 for k1, the gradient for k2, the other direction’s for k3', (theta) => {
    const found = names.map((name) => estimatorGradients(target, at(theta), name));
    const [k1 = 0, k2 = 0, k3 = 0] = found.map(({ expectationOfGradient }) => expectationOfGradient);
    const [reverse, forward] = [klGradient(target, at(theta), 'reverse'), klGradient(target, at(theta), 'forward')];
    expect(k1).toBeCloseTo(0, 12);
    expect(k2).toBeCloseTo(reverse, 12);
    expect(k3).toBeCloseTo(forward, 12);
    expect(Math.abs(forward - reverse)).toBeGreaterThan(1e-2);
  });

  it.each(thetas)('of the expectation (θ = %f): the slope of the exact mean of each', (theta) => {
    const meanAt = (name: KlEstimatorName, t: number): number =>
      estimatorMoments(target, tabulate(at(t), outcomes), name).mean;
    const h = 1e-5;
    for (const name of names) {
      const slope = (meanAt(name, theta + h) - meanAt(name, theta - h)) / (2 * h);
      expect(estimatorGradients(target, at(theta), name).ofExpectation / slope).toBeCloseTo(1, 6);
    }
    const reverse = klGradient(target, at(theta), 'reverse');
    const [k1, k2, k3] = names.map((name) => estimatorGradients(target, at(theta), name).ofExpectation);
    expect(k1).toBeCloseTo(reverse, 12);
    expect(k3).toBeCloseTo(reverse, 12);
    expect(Math.abs((k2 ?? 0) - reverse)).toBeGreaterThan(1e-2);
  });

  it('averaged over samples, each table tends to its expectation', () => {
    const model = at(0.35);
    const samples = drawSamples(tabulate(model, outcomes), 200_000, seededRandom(6));
    for (const name of names) {
      const found = estimatorGradients(target, model, name);
      const pairs = [
        [found.unbiased, found.ofExpectation],
        [found.atFixedSamples, found.expectationOfGradient],
      ] as const;
      for (const [table, expected] of pairs) {
        const { means, deviations } = runningMoments(Float64Array.from(samples, (x) => table[x] ?? Number.NaN));
        const error = (deviations.at(-1) ?? 0) / Math.sqrt(samples.length);
        expect(Math.abs((means.at(-1) ?? 0) - expected)).toBeLessThan(4 * error + 1e-12);
      }
    }
  });

  it('refuses θ outside its domain', () => {
    expect(() => estimatorGradients(target, at(1.5), 'k1')).toThrow(/theta must be between 0 and 1/);
  });
});
