import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Distribution } from '../families';
import { lawOf } from '../law/lawOf';
import { fitModelOf } from './fitModelOf';
import { quickLossOf } from './quickLossOf';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const model = fitModelOf({ family: 'normal', params: { mu: 0, sigma: 1 } }, ['mu', 'sigma']);

it('a rough reverse loss is the fine one to 1e-6 of its size', () => {
  fc.assert(
    fc.property(fc.tuple(real(-4, 4), real(-4, 4)), fc.tuple(real(0.1, 2), real(0.1, 2)), real(0.05, 0.95), real(-6, 6), real(0.05, 6), (mus, sigmas, weight, mu, sigma) => {
      const p: Distribution = { family: 'gaussianMixture', params: { weights: [weight, 1 - weight], mus, sigmas } };
      const { kl, roughKl } = quickLossOf(lawOf(p), model, 'reverse');
      const fine = kl([mu, sigma]);
      expect(Math.abs((roughKl?.([mu, sigma]) ?? Number.NaN) - fine)).toBeLessThanOrEqual(1e-6 * (1 + fine));
    }),
  );
  expect(quickLossOf(lawOf({ family: 'laplace', params: { mu: 0, b: 1 } }), model, 'reverse').roughKl).toBeUndefined();
});

it('of a single normal names a parameter outside its domain', () => {
  const { kl } = quickLossOf(lawOf({ family: 'normal', params: { mu: 0, sigma: 2 } }), model, 'reverse');
  expect(() => kl([0, -1])).toThrow(/sigma/);
});
