import { describe, expect, it } from 'vitest';
import type { Vector } from '../linear/vector';
import type { Random } from '../sampling/random';
import { seededRandom } from '../sampling/seededRandom';
import { forwardStochasticGradient } from './forwardStochasticGradient';
import { meanOfVectors } from './meanOfVectors';
import { reverseStochasticGradient } from './reverseStochasticGradient';

const target: Vector = [0.5, 0.3, 0.15, 0.05];
const theta: Vector = [0.4, -0.2, 0.1, 0.9];
const softmax = (logits: Vector): Vector => {
  const weights = logits.map(Math.exp);
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((w) => w / total);
};
const drawFrom = (probs: Vector) => (random: Random) => {
  let left = random.next();
  const found = probs.findIndex((p) => (left -= p) < 0);
  return found < 0 ? probs.length - 1 : found;
};
const score = (logits: Vector) => {
  const q = softmax(logits);
  return (x: number): Vector => q.map((p, k) => (k === x ? 1 : 0) - p);
};
const logRatio = (logits: Vector) => {
  const q = softmax(logits);
  return (x: number): number => Math.log((q[x] ?? 0) / (target[x] ?? 0));
};
const draw = (logits: Vector) => drawFrom(softmax(logits));
const forward = { score, draw: drawFrom(target) };
const reverse = { score, logRatio, draw };

const q = softmax(theta);
const kl = q.reduce((sum, p, x) => sum + p * logRatio(theta)(x), 0);
const exactForward = q.map((p, k) => p - (target[k] ?? 0));
const exactReverse = q.map((p, k) => p * (logRatio(theta)(k) - kl));

/** Every coordinate of the mean over many batches is within 4.5 standard errors of the exact gradient. */
function expectUnbiased(
  estimate: (theta: Vector, random: Random, batch: number) => Vector,
  exact: Vector,
  batch: number,
): void {
  const random = seededRandom(41);
  const found = Array.from({ length: 20_000 }, () => estimate(theta, random, batch));
  const mean = meanOfVectors(found);
  const variance = meanOfVectors(found.map((g) => g.map((value, k) => (value - (mean[k] ?? 0)) ** 2)));
  for (const [k, value] of exact.entries()) {
    const error = Math.sqrt((variance[k] ?? 0) / found.length);
    expect(Math.abs((mean[k] ?? Number.NaN) - value)).toBeLessThan(4.5 * error);
    expect(error).toBeLessThan(0.1 * Math.max(...exact.map(Math.abs)));
  }
}

/** Σ of the variances of the coordinates. */
function spread(estimate: (theta: Vector, random: Random, batch: number) => Vector): number {
  const random = seededRandom(5);
  const found = Array.from({ length: 4000 }, () => estimate(theta, random, 4));
  const mean = meanOfVectors(found);
  return found.flatMap((g) => g.map((value, k) => (value - (mean[k] ?? 0)) ** 2)).reduce((sum, x) => sum + x, 0) / 4000;
}

describe('stochastic gradients', () => {
  it('forward: unbiased, for one sample as for a batch', () => {
    expectUnbiased(forwardStochasticGradient(forward), exactForward, 1);
    expectUnbiased(forwardStochasticGradient(forward), exactForward, 5);
  });

  it('reverse: unbiased with any baseline', () => {
    expectUnbiased(reverseStochasticGradient(reverse), exactReverse, 3);
    expectUnbiased(reverseStochasticGradient({ ...reverse, baseline: -1 }), exactReverse, 3);
    expectUnbiased(reverseStochasticGradient({ ...reverse, baseline: 'leave-one-out' }), exactReverse, 2);
    expectUnbiased(reverseStochasticGradient({ ...reverse, baseline: 'leave-one-out' }), exactReverse, 5);
  });

  it('reverse: the others’ mean as a baseline takes off variance that a baseline far off adds', () => {
    const leaveOneOut = spread(reverseStochasticGradient({ ...reverse, baseline: 'leave-one-out' }));
    expect(leaveOneOut).toBeLessThan(spread(reverseStochasticGradient({ ...reverse, baseline: -3 })) / 4);
  });

  it('leave-one-out is, written out, each log ratio less the mean of the others', () => {
    const [a, b, c] = [2, 0, 3];
    let next = 0;
    const inTurn = () => () => [a, b, c][next++ % 3] ?? 0;
    const estimate = reverseStochasticGradient({ ...reverse, draw: inTurn, baseline: 'leave-one-out' });
    const found = estimate(theta, seededRandom(1), 3);
    const r = logRatio(theta);
    const terms = [
      [a, r(a) - (r(b) + r(c)) / 2],
      [b, r(b) - (r(a) + r(c)) / 2],
      [c, r(c) - (r(a) + r(b)) / 2],
    ] as const;
    for (const [k, value] of found.entries()) {
      const expected = terms.reduce((sum, [x, weight]) => sum + (weight * (score(theta)(x)[k] ?? 0)) / 3, 0);
      expect(value).toBeCloseTo(expected, 14);
    }
  });

  it('is the same to the bit from the same seed, and another from another', () => {
    for (const estimate of [forwardStochasticGradient(forward), reverseStochasticGradient(reverse)]) {
      expect(estimate(theta, seededRandom(3), 4)).toEqual(estimate(theta, seededRandom(3), 4));
      expect(estimate(theta, seededRandom(3), 4)).not.toEqual(estimate(theta, seededRandom(4), 4));
    }
  });

  it('is not finite where a sample has no mass under p', () => {
    const nowhere = { ...reverse, logRatio: () => () => Infinity };
    expect(reverseStochasticGradient(nowhere)(theta, seededRandom(1), 2).some(Number.isFinite)).toBe(false);
  });

  it.each([0, 1.5, Number.NaN])('refuses a batch of %d', (batch) => {
    expect(() => forwardStochasticGradient(forward)(theta, seededRandom(1), batch)).toThrow(/batch must be an integer/);
    expect(() => reverseStochasticGradient(reverse)(theta, seededRandom(1), batch)).toThrow(/batch must be an integer/);
  });

  it('refuses to leave one out of one, and a baseline that is not finite', () => {
    const leaveOneOut = reverseStochasticGradient({ ...reverse, baseline: 'leave-one-out' });
    expect(() => leaveOneOut(theta, seededRandom(1), 1)).toThrow(/batch must be an integer of at least 2/);
    expect(() => reverseStochasticGradient({ ...reverse, baseline: Infinity })).toThrow(/baseline must be finite/);
  });
});

describe('meanOfVectors', () => {
  it('is the mean, a coordinate each', () => {
    expect(meanOfVectors([[1, 2], [3, 6]])).toEqual([2, 4]);
    expect(meanOfVectors([[1e16], [1], [-1e16]])).toEqual([1 / 3]);
  });

  it('refuses none, and vectors of several lengths', () => {
    expect(() => meanOfVectors([])).toThrow(/scores must hold at least one/);
    expect(() => meanOfVectors([[1, 2], [1]])).toThrow(/scores\[1\] must have 2 entries/);
  });
});
