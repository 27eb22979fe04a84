import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GaussianMixture } from './gaussianMixture';
import { anyMixture, mixtureOf } from './mixtureArbitraries';
import { reverseKlGradient, reverseKlHessian } from './mixtureGradient';
import { reverseKl } from './mixtureKl';
import { prepareMixture } from './prepareMixture';
import type { PreparedMixture } from './preparedMixture';
import { reverseMinimaNormal } from './reverseMinimaNormal';

interface Start {
  readonly mu: number;
  readonly tau: number;
}

/** Downhill from one start by Newton's steps where KL is convex, else along the gradient; halved until KL falls. */
function descend(p: PreparedMixture, start: Start): Start | undefined {
  let { mu, tau } = start;
  for (let round = 0; round < 200; round++) {
    const sigma = Math.exp(tau);
    const kl = reverseKl(p, mu, sigma);
    const [byMu, byTau] = reverseKlGradient(p, mu, sigma);
    const { muMu, muSigma, sigmaSigma } = reverseKlHessian(p, mu, sigma);
    const [g, a, b] = [byMu * sigma, muMu * sigma * sigma, muSigma * sigma];
    if (Math.hypot(g, byTau) < 1e-8) return a * sigmaSigma - b * b > 1e-6 ? { mu, tau } : undefined;
    const determinant = a * sigmaSigma - b * b;
    const isConvex = a > 0 && determinant > 1e-9;
    const dm = isConvex ? -(sigmaSigma * g - b * byTau) / determinant : -g / (Math.abs(a) + Math.abs(b));
    const dt = isConvex ? -(a * byTau - b * g) / determinant : -byTau / (Math.abs(sigmaSigma) + Math.abs(b));
    let step = Math.min(1, 0.3 / Math.max(Math.abs(dm), Math.abs(dt)));
    while (step > 1e-6 && reverseKl(p, mu + step * dm * sigma, Math.exp(tau + step * dt)) > kl) step /= 2;
    mu += step * dm * sigma;
    tau += step * dt;
  }
  return undefined;
}

/** The distinct minima that a descent finds from every component and a coarse net. */
function multiStart(p: PreparedMixture): readonly Start[] {
  const [low, high] = [Math.min(...p.mus), Math.max(...p.mus)];
  const starts: Start[] = [];
  for (const [k, mu] of p.mus.entries()) {
    for (const factor of [1, 2, 4]) starts.push({ mu, tau: Math.log(factor * (p.sigmas[k] ?? 1)) });
  }
  for (let i = 0; i <= 8; i++) {
    for (let j = 0; j < 5; j++) {
      const widest = Math.max(high - low, ...p.sigmas);
      const narrowest = Math.min(...p.sigmas);
      starts.push({ mu: low + ((high - low) * i) / 8, tau: Math.log(narrowest) + (Math.log(widest / narrowest) * j) / 4 });
    }
  }
  const found: Start[] = [];
  for (const start of starts) {
    const end = descend(p, start);
    const isSame = (one: Start): boolean =>
      end !== undefined && Math.abs(one.mu - end.mu) < 1e-4 * Math.exp(end.tau) && Math.abs(one.tau - end.tau) < 1e-4;
    if (end !== undefined && !found.some(isSame)) found.push(end);
  }
  return found;
}

const missed = (mixture: GaussianMixture): readonly Start[] => {
  const p = prepareMixture(mixture);
  const { minima } = reverseMinimaNormal(p);
  return multiStart(p).filter(
    ({ mu, tau }) => !minima.some((m) => Math.abs(m.mu - mu) < 1e-3 * m.sigma && Math.abs(Math.log(m.sigma) - tau) < 1e-3),
  );
};

const equal = (count: number, distance: number): GaussianMixture =>
  mixtureOf(
    Array.from({ length: count }, () => 1),
    Array.from({ length: count }, (_, k) => distance * (k - (count - 1) / 2)),
    Array.from({ length: count }, () => 1),
  );

describe('the minima of the reverse KL', () => {
  it('are minima: the gradient is 0 and the Hessian positive definite; they ascend in KL', () => {
    fc.assert(
      fc.property(anyMixture, (mixture) => {
        const p = prepareMixture(mixture);
        const { minima, saddles, complete } = reverseMinimaNormal(p);
        expect(complete).toBe(true);
        expect(minima.length - saddles.length).toBe(1);
        for (const [at, { mu, sigma, kl }] of [...minima, ...saddles].entries()) {
          const [byMu, byTau] = reverseKlGradient(p, mu, sigma);
          const { muMu, muSigma, sigmaSigma } = reverseKlHessian(p, mu, sigma);
          expect(Math.hypot(byMu * sigma, byTau)).toBeLessThan(1e-10 * (1 + Math.abs(sigmaSigma)));
          expect(muMu).toBeGreaterThan(0);
          expect(muMu * sigmaSigma > muSigma * muSigma).toBe(at < minima.length);
          expect(Math.abs(reverseKl(p, mu, sigma) - kl)).toBeLessThan(1e-12 * (1 + kl));
        }
        expect(minima.map(({ kl }) => kl)).toEqual(minima.map(({ kl }) => kl).toSorted((a, b) => a - b));
      }),
    );
  });

  it('are all that a descent from many starts finds', () => {
    fc.assert(
      fc.property(anyMixture, (mixture) => {
        expect(missed(mixture)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([1, 2, 2.5, 3, 4, 5, 6, 8, 12, 20])('are all found in symmetric mixtures %s sigmas apart', (distance) => {
    for (const count of [2, 3, 4, 5]) {
      const p = prepareMixture(equal(count, distance));
      const { minima, complete } = reverseMinimaNormal(p);
      expect(complete).toBe(true);
      expect(missed(equal(count, distance))).toEqual([]);
      for (const { mu, sigma } of minima) {
        expect(minima.some((mirror) => Math.abs(mirror.mu + mu) < 1e-9 * sigma)).toBe(true);
      }
    }
  });

  it('are found where a minimum and a saddle are born soon after two curves have met', () => {
    const shares = [0.397, 0.134, 0.183, 0.11, 0.042, 0.133];
    const mus = [1.6177, -3.47545, 1.55576, 1.5739, -4.64771, -4.47607];
    const { minima } = reverseMinimaNormal(prepareMixture(mixtureOf(shares, mus, mus.map(() => 1))));
    expect(minima).toHaveLength(3);
  });

  it('are found for a rare component a thousand times narrower than all, far off', () => {
    const p = prepareMixture({ weights: [0.99, 0.01], mus: [0, 20], sigmas: [1, 0.001] });
    const { minima, saddles, complete } = reverseMinimaNormal(p);
    expect(complete).toBe(true);
    expect(saddles).toHaveLength(1);
    expect(minima[1]?.mu).toBeCloseTo(20, 12);
    expect(minima[1]?.sigma).toBeCloseTo(0.001, 12);
    expect(minima[1]?.kl).toBeCloseTo(Math.log(100), 10);
  });

  it('of a single normal are that normal', () => {
    const { minima, complete } = reverseMinimaNormal(prepareMixture({ weights: [1], mus: [3], sigmas: [2] }));
    expect({ minima, complete }).toEqual({ minima: [{ mu: 3, sigma: 2, kl: 0 }], complete: true });
  });
});
