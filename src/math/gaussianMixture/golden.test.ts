import { describe, expect, it } from 'vitest';
import mixtures from '../reference/mixtures.json';
import stress from './mixtureStress.json';
import trajectories from '../reference/trajectories.json';
import type { GaussianMixture } from './gaussianMixture';
import { mixtureCrossEntropy, mixtureEntropy, reverseCrossEntropy } from './mixtureEntropy';
import { forwardKlGradient, reverseKlGradient } from './mixtureGradient';
import { forwardKl, reverseKl } from './mixtureKl';
import { prepareMixture } from './prepareMixture';
import { reverseMinimaNormal } from './reverseMinimaNormal';
import type { StationaryNormal } from './reverseMinimaNormal';

interface Reference {
  readonly d: number;
}

const cases = mixtures.cases.map((one) => ({ ...one, name: `${one.id} (${one.tag})`, prepared: prepareMixture(one.p) }));
type Case = (typeof cases)[number];
const failing = (holds: (one: Case) => boolean): string[] => cases.filter((one) => !holds(one)).map(({ name }) => name);

/** Within 1e-10 relatively, or 1e-12 absolutely near 0. */
const isNear = (actual: number, { d }: Reference): boolean => Math.abs(actual - d) <= Math.max(1e-10 * Math.abs(d), 1e-12);

const calculations: readonly (readonly [string, (one: Case) => readonly [number, Reference]])[] = [
  ['the entropy of p', (one) => [mixtureEntropy(one.prepared), one.H_p]],
  ['H(p, q)', (one) => [mixtureCrossEntropy(one.prepared, one.q.mu, one.q.sigma), one.H_pq]],
  ['H(q, p)', (one) => [reverseCrossEntropy(one.prepared, one.q.mu, one.q.sigma), one.H_qp]],
  ['KL(p ‖ q)', (one) => [forwardKl(one.prepared, one.q.mu, one.q.sigma), one.KL_pq]],
  ['KL(q ‖ p)', (one) => [reverseKl(one.prepared, one.q.mu, one.q.sigma), one.KL_qp]],
];

describe.each(calculations)('%s', (_, of) => {
  it('is within 1e-10 of every reference, 1e-12 near 0', () => {
    expect(cases).toHaveLength(mixtures.count);
    expect(failing((one) => isNear(...of(one)))).toEqual([]);
  });

  it('is within 2e-15 absolutely where all is of order 1', () => {
    expect(failing((one) => {
      const [actual, { d }] = of(one);
      return Math.abs(actual - d) <= 2e-15 || Math.abs(actual - d) <= 1e-13 * Math.abs(d);
    })).toEqual([]);
  });
});

it('a single normal has KL in closed form, within 1e-13', () => {
  const single = cases.filter((one) => one.p.weights.length === 1);
  expect(single).not.toHaveLength(0);
  for (const { prepared, q, KL_pq, KL_qp } of single) {
    expect(Math.abs(forwardKl(prepared, q.mu, q.sigma) / KL_pq.d - 1)).toBeLessThan(1e-13);
    expect(Math.abs(reverseKl(prepared, q.mu, q.sigma) / KL_qp.d - 1)).toBeLessThan(1e-13);
  }
});

describe('random mixtures with narrow, distant and rare components', () => {
  it('KL(q ‖ p) is within 1e-12 of every reference, relatively', () => {
    const wrong = stress.cases.filter(({ p, q, KL_qp }) => {
      return Math.abs(reverseKl(prepareMixture(p), q.mu, q.sigma) / KL_qp - 1) > 1e-12;
    });
    expect(stress.cases).toHaveLength(stress.count);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('the gradient in (mu/sigma, log sigma) is within 1e-13 of its norm', () => {
    const wrong = stress.cases.filter(({ p, q, score, zScore }) => {
      const [mu, logSigma] = reverseKlGradient(prepareMixture(p), q.mu, q.sigma);
      const expected = [-q.sigma * score, -1 - q.sigma * zScore] as const;
      const miss = Math.hypot(mu * q.sigma - expected[0], logSigma - expected[1]);
      return miss > 1e-13 * Math.hypot(...expected);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

/** The problems of trajectories.json whose model is a normal. */
const paths = trajectories.cases.flatMap(({ id, target, points }) => {
  if (!('weights' in target)) return [];
  const p: GaussianMixture = { weights: target.weights ?? [], mus: target.mus ?? [], sigmas: target.sigmas ?? [] };
  return p.weights.length === 0 ? [] : [{ id, prepared: prepareMixture(p), points }];
});

describe.each(paths)('along $id', ({ prepared, points }) => {
  const misses = (
    gradient: typeof reverseKlGradient,
    of: (point: (typeof points)[number]) => readonly Reference[],
  ): readonly number[] =>
    points.map((point) => {
      const [mu = Number.NaN, logSigma = Number.NaN] = point.theta;
      const actual = gradient(prepared, mu, Math.exp(logSigma));
      const [first, second] = of(point);
      const expected = [first?.d ?? Number.NaN, second?.d ?? Number.NaN] as const;
      return Math.hypot(actual[0] - expected[0], actual[1] - expected[1]) / Math.hypot(...expected);
    });

  it('both gradients are within 1e-13 of every reference, relative to their norms', () => {
    expect(points).not.toHaveLength(0);
    expect(Math.max(...misses(reverseKlGradient, (point) => point.grad_KL_qp))).toBeLessThan(1e-13);
    expect(Math.max(...misses(forwardKlGradient, (point) => point.grad_KL_pq))).toBeLessThan(1e-13);
  });

  it('both KLs are within 1e-10 of every reference', () => {
    for (const { theta, KL_pq, KL_qp } of points) {
      const [mu = Number.NaN, logSigma = Number.NaN] = theta;
      expect(isNear(forwardKl(prepared, mu, Math.exp(logSigma)), KL_pq)).toBe(true);
      expect(isNear(reverseKl(prepared, mu, Math.exp(logSigma)), KL_qp)).toBe(true);
    }
  });
});

describe.each(mixtures.minimisers)('the minimisers of $id ($tag)', ({ p, forward, reverse_minima, reverse_saddles }) => {
  const prepared = prepareMixture(p);
  const found = reverseMinimaNormal(prepared);
  interface Point {
    readonly mu: Reference;
    readonly sigma: Reference;
    readonly KL_qp: Reference;
  }
  /** The largest distance in mu/sigma, log sigma and KL from an expected point to the found one nearest to it. */
  const farthest = (actual: readonly StationaryNormal[], expected: readonly Point[]): number =>
    Math.max(
      0,
      ...expected.map(({ mu, sigma, KL_qp }) =>
        Math.min(
          ...actual.map((point) =>
            Math.max(
              Math.abs(point.mu - mu.d) / sigma.d,
              Math.abs(point.sigma / sigma.d - 1),
              Math.abs(point.kl - KL_qp.d),
            ),
          ),
        ),
      ),
    );

  it('of the forward KL are mean and deviation', () => {
    expect(Math.abs(prepared.mean - forward.mu.d)).toBeLessThan(1e-14 * forward.sigma.d);
    expect(Math.abs(prepared.deviation / forward.sigma.d - 1)).toBeLessThan(1e-14);
    expect(isNear(prepared.negentropy, forward.KL_pq)).toBe(true);
  });

  it('of the reverse KL are all found, with all saddles, to 1e-12', () => {
    expect(found.complete).toBe(true);
    expect(found.minima).toHaveLength(reverse_minima.length);
    expect(found.saddles).toHaveLength(reverse_saddles.length);
    expect(farthest(found.minima, reverse_minima)).toBeLessThan(1e-12);
    expect(farthest(found.saddles, reverse_saddles)).toBeLessThan(1e-12);
  });
});
