import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GaussianMixture } from './gaussianMixture';
import { anyMixture, anyNormal } from './mixtureArbitraries';
import { mixtureCrossEntropy, mixtureEntropy, reverseCrossEntropy } from './mixtureEntropy';
import { forwardKlGradient, reverseKlGradient, reverseKlHessian } from './mixtureGradient';
import { forwardKl, reverseKl } from './mixtureKl';
import { mixtureLogDensity, mixtureScore, mixtureScoreSlope } from './mixtureLogDensity';
import { normalSurfaces } from './normalSurfaces';
import { prepareMixture } from './prepareMixture';
import { reverseMinimaNormal } from './reverseMinimaNormal';

const moved = (p: GaussianMixture, shift: number, scale: number): GaussianMixture => ({
  weights: p.weights,
  mus: p.mus.map((mu) => mu * scale + shift),
  sigmas: p.sigmas.map((sigma) => sigma * scale),
});

/** Richardson's extrapolation of central differences: exact to fourth order in the step. */
const derivative = (f: (x: number) => number, x: number, step: number): number => {
  const central = (h: number): number => (f(x + h) - f(x - h)) / (2 * h);
  return (4 * central(step) - central(2 * step)) / 3;
};

const expectNear = (actual: number, expected: number, tolerance: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
};

describe('a mixture', () => {
  it('has a log density that is the log of the weighted densities', () => {
    fc.assert(
      fc.property(anyMixture, fc.double({ min: -15, max: 15, noNaN: true }), (p, x) => {
        const density = p.weights.reduce((sum, weight, k) => {
          const z = (x - (p.mus[k] ?? 0)) / (p.sigmas[k] ?? 1);
          return sum + (weight * Math.exp(-0.5 * z * z)) / (p.sigmas[k] ?? 1) / Math.sqrt(2 * Math.PI);
        }, 0);
        fc.pre(density > 1e-300);
        expectNear(mixtureLogDensity(prepareMixture(p), x), Math.log(density), 1e-12);
      }),
    );
  });

  it('has a score and a score’s slope that are its log density’s derivatives', () => {
    fc.assert(
      fc.property(anyMixture, fc.double({ min: -11, max: 11, noNaN: true }), (p, x) => {
        const ready = prepareMixture(p);
        const narrow = Math.min(...p.sigmas);
        const step = 1e-3 * narrow ** 2;
        const size = 30 / narrow ** 2;
        const score = derivative((at) => mixtureLogDensity(ready, at), x, step);
        expectNear(mixtureScore(ready, x), score, 1e-6 * size * size);
        expectNear(mixtureScoreSlope(ready, x), derivative((at) => mixtureScore(ready, at), x, step), 1e-6 * size * size);
      }),
    );
  });

  it('keeps its log density far out, where its density is 0 in doubles', () => {
    const p = prepareMixture({ weights: [0.5, 0.5], mus: [0, 1], sigmas: [1, 0.5] });
    expectNear(mixtureLogDensity(p, 1e4), -0.5e8 - Math.log(2) - 0.5 * Math.log(2 * Math.PI), 1e-7);
    expect(mixtureScore(p, 1e4)).toBe(-1e4);
    expect(mixtureLogDensity(p, -Infinity)).toBe(-Infinity);
    expect(mixtureLogDensity(p, Number.NaN)).toBeNaN();
  });
});

describe('KL', () => {
  it('is never negative, and finite', () => {
    fc.assert(
      fc.property(anyMixture, anyNormal, (p, { mu, sigma }) => {
        const ready = prepareMixture(p);
        for (const kl of [forwardKl(ready, mu, sigma), reverseKl(ready, mu, sigma)]) {
          expect(kl).toBeGreaterThanOrEqual(0);
          expect(kl).toBeLessThan(Infinity);
        }
      }),
    );
  });

  it('is exactly 0 between a normal and itself, in however many equal parts it is given', () => {
    for (const weights of [[1], [0.25, 0.75], [0.25, 0, 0.75]]) {
      const p = prepareMixture({ weights, mus: weights.map(() => 0.3), sigmas: weights.map(() => 0.7) });
      expect(forwardKl(p, 0.3, 0.7)).toBe(0);
      expect(reverseKl(p, 0.3, 0.7)).toBe(0);
      expect(reverseKlGradient(p, 0.3, 0.7).map(Math.abs)).toEqual([0, 0]);
    }
  });

  it('keeps its digits between nearly equal normals', () => {
    const p = prepareMixture({ weights: [1], mus: [0], sigmas: [1] });
    const shift = 2 ** -40;
    // log(1 + e) − ½ + (1 + shift²)/(2(1 + e)²) = e² − 5e³/3 + shift²/2 + …, and e² − e³/3 the other way.
    expect(Math.abs(forwardKl(p, shift, 1 + shift) / (shift * shift * (1.5 - (8 / 3) * shift)) - 1)).toBeLessThan(1e-14);
    expect(Math.abs(reverseKl(p, shift, 1 + shift) / (shift * shift * (1.5 - shift / 3)) - 1)).toBeLessThan(1e-14);
  });

  it('does not change when the line is shifted or stretched', () => {
    fc.assert(
      fc.property(
        anyMixture,
        anyNormal,
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: -7, max: 7, noNaN: true }),
        (p, { mu, sigma }, shift, logScale) => {
          const scale = Math.exp(logScale);
          const [here, there] = [prepareMixture(p), prepareMixture(moved(p, shift * scale, scale))];
          // A shift rounds mu by up to 1e-14, which KL feels in proportion to its slope.
          const [slope, logSlope] = reverseKlGradient(here, mu, sigma);
          const reverse = reverseKl(here, mu, sigma);
          const slack = 1e-13 * (1 + reverse) + 1e-13 * Math.hypot(slope, logSlope / sigma);
          expectNear(reverseKl(there, mu * scale + shift * scale, sigma * scale), reverse, slack + 1e-12 * reverse);
          const forward = forwardKl(here, mu, sigma);
          const forwardSlope = Math.hypot(...forwardKlGradient(here, mu, sigma, 'mu, sigma'));
          expectNear(forwardKl(there, mu * scale + shift * scale, sigma * scale), forward, 1e-12 * (1 + forward + forwardSlope));
        },
      ),
    );
  });

  it('is cross-entropy less entropy', () => {
    fc.assert(
      fc.property(anyMixture, anyNormal, (p, { mu, sigma }) => {
        const ready = prepareMixture(p);
        const forward = mixtureCrossEntropy(ready, mu, sigma) - mixtureEntropy(ready);
        expectNear(forward, forwardKl(ready, mu, sigma), 1e-13 * (1 + Math.abs(forward)));
        const entropy = 0.5 * Math.log(2 * Math.PI * Math.E) + Math.log(sigma);
        const reverse = reverseCrossEntropy(ready, mu, sigma) - entropy;
        expectNear(reverse, reverseKl(ready, mu, sigma), 1e-13 * (1 + Math.abs(reverse)));
      }),
    );
  });
});

describe('the derivatives', () => {
  const near = fc.record({
    mu: fc.double({ min: -10, max: 10, noNaN: true }),
    logSigma: fc.double({ min: -2, max: 2, noNaN: true }),
  });

  it('gradients are those of KL, in both coordinates', () => {
    fc.assert(
      fc.property(anyMixture, near, (p, { mu, logSigma }) => {
        const ready = prepareMixture(p);
        const sigma = Math.exp(logSigma);
        for (const [kl, gradient] of [[forwardKl, forwardKlGradient], [reverseKl, reverseKlGradient]] as const) {
          const [byMu, byLog] = gradient(ready, mu, sigma);
          const size = 1e-7 * (1 + kl(ready, mu, sigma) + Math.hypot(byMu * sigma, byLog));
          expectNear(byMu * sigma, derivative((m) => kl(ready, m, sigma), mu, 1e-3 * sigma) * sigma, size);
          expectNear(byLog, derivative((tau) => kl(ready, mu, Math.exp(tau)), logSigma, 1e-3), size);
          expect(gradient(ready, mu, sigma, 'mu, sigma')).toEqual([byMu, byLog / sigma]);
        }
      }),
    );
  });

  it('the Hessian is the gradient’s derivative, in both coordinates', () => {
    fc.assert(
      fc.property(anyMixture, near, (p, { mu, logSigma }) => {
        const ready = prepareMixture(p);
        const sigma = Math.exp(logSigma);
        const size = 1e-7 * (1 + reverseKl(ready, mu, sigma) + Math.max(...p.sigmas.map((s) => (sigma / s) ** 2)));
        const { muMu, muSigma, sigmaSigma } = reverseKlHessian(ready, mu, sigma);
        const slopes = (m: number, tau: number) => reverseKlGradient(ready, m, Math.exp(tau));
        const step = 1e-3 * sigma;
        expectNear(muMu * sigma * sigma, derivative((m) => slopes(m, logSigma)[0], mu, step) * sigma * sigma, size);
        expectNear(muSigma * sigma, derivative((m) => slopes(m, logSigma)[1], mu, step) * sigma, size);
        expectNear(sigmaSigma, derivative((tau) => slopes(mu, tau)[1], logSigma, 1e-3), size);
        const plain = reverseKlHessian(ready, mu, sigma, 'mu, sigma');
        const bySigma = (s: number) => reverseKlGradient(ready, mu, s, 'mu, sigma');
        expectNear(plain.muSigma * sigma * sigma, derivative((s) => bySigma(s)[0], sigma, step) * sigma * sigma, size);
        expectNear(plain.sigmaSigma * sigma * sigma, derivative((s) => bySigma(s)[1], sigma, step) * sigma * sigma, size);
      }),
    );
  });
});

it('a mixture far from 0 is as exact as at 0', () => {
  const far = 2 ** 40;
  const mixture = { weights: [0.25, 0.75], mus: [0, 4], sigmas: [1, 0.5] };
  const [here, there] = [prepareMixture(mixture), prepareMixture(moved(mixture, far, 1))];
  expect(reverseKl(there, far + 1, 2)).toBe(reverseKl(here, 1, 2));
  expect(forwardKl(there, far + 1, 2)).toBe(forwardKl(here, 1, 2));
  expect(reverseKlGradient(there, far + 1, 2)).toEqual(reverseKlGradient(here, 1, 2));
  expect(forwardKlGradient(there, far + 1, 2)).toEqual(forwardKlGradient(here, 1, 2));
  expect(mixtureScore(there, far + 1)).toBe(mixtureScore(here, 1));
  expect(there.mean).toBe(far + 3);
  expect(normalSurfaces(there, [far + 1], [2]).reverse).toEqual(normalSurfaces(here, [1], [2]).reverse);
  expect(reverseMinimaNormal(there).minima.map(({ mu }) => mu - far)).toHaveLength(2);
  for (const [i, { mu, sigma }] of reverseMinimaNormal(there).minima.entries()) {
    const near = reverseMinimaNormal(here).minima[i];
    expectNear(mu - far, near?.mu ?? Number.NaN, 2 ** -12);
    expect(sigma).toBe(near?.sigma);
  }
});
