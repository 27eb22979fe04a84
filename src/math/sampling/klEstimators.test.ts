import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kl } from '../divergence/kl';
import { extremePair, nearPair, pmfOf } from '../divergence/pmfArbitraries';
import type { Pmf } from '../families/pmf';
import { drawSamples } from './drawSamples';
import { estimatorMoments } from './estimatorMoments';
import { estimatorValues } from './estimatorValues';
import { expTail } from './expTail';
import { klEstimators } from './klEstimators';
import type { KlEstimatorName } from './klEstimators';
import { runningMoments } from './runningMoments';
import { seededRandom } from './seededRandom';

const names = ['k1', 'k2', 'k3'] as const;
const p = pmfOf([0.1, 0.2, 0.3, 0.4]);
const q = pmfOf([0.3, 0.3, 0.2, 0.2]);

/** The mean of the estimates of KL(q ‖ p) over n samples from q, and its standard error. */
function sampled(to: Pmf, from: Pmf, estimator: KlEstimatorName, seed: number) {
  const table = estimatorValues(to, from, estimator);
  const samples = drawSamples(from, 200_000, seededRandom(seed));
  const { means, deviations } = runningMoments(Float64Array.from(samples, (x) => table[x] ?? Number.NaN));
  const last = samples.length - 1;
  return { mean: means[last] ?? 0, error: (deviations[last] ?? 0) / Math.sqrt(samples.length) };
}

it('of r: k1 = −log r, k2 = (log r)²/2, k3 = r − 1 − log r; all are 0 at r = 1 and Infinity at r = 0', () => {
  const at = (r: number): number[] => names.map((name) => klEstimators[name].value(Math.log(r)));
  const [k1 = 0, k2 = 0, k3 = 0] = at(2);
  expect(k1).toBe(-Math.LN2);
  expect(k2).toBe(Math.LN2 ** 2 / 2);
  expect(k3).toBeCloseTo(1 - Math.LN2, 15);
  expect(at(1).map(Math.abs)).toEqual([0, 0, 0]);
  expect(at(0)).toEqual([Infinity, Infinity, Infinity]);
});

it('each slope is the derivative of its value', () => {
  fc.assert(
    fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (logR) => {
      for (const name of names) {
        const { value, slope } = klEstimators[name];
        expect((value(logR + 1e-5) - value(logR - 1e-5)) / 2e-5).toBeCloseTo(slope(logR), 6);
      }
    }),
  );
});

it('what the exponential is beyond its first terms, without cancellation', () => {
  expect(expTail(1e-9, 2)).toBe(0.5e-18 * (1 + 1e-9 / 3));
  expect(expTail(-1e-5, 3) / -((1e-15 / 6) * (1 - 0.25e-5 + 5e-12))).toBeCloseTo(1, 14);
  for (const t of [-30, -2.0001, -2, -1.9999, 1.9999, 2, 2.0001, 20]) {
    expect(expTail(t, 2) / (Math.exp(t) - 1 - t)).toBeCloseTo(1, 13);
    expect(expTail(t, 3) / (Math.exp(t) - 1 - t - (t * t) / 2)).toBeCloseTo(1, 13);
  }
  expect([expTail(0, 2), expTail(Infinity, 2), expTail(Infinity, 3)]).toEqual([0, Infinity, Infinity]);
  expect(expTail(Number.NaN, 2)).toBeNaN();
  expect([expTail(-Infinity, 2), expTail(-Infinity, 3)]).toEqual([Infinity, -Infinity]);
});

describe('exact moments', () => {
  it('k1 and k3 have mean KL(q ‖ p), the distribution sampled first; not KL(p ‖ q)', () => {
    for (const name of ['k1', 'k3'] as const) {
      expect(estimatorMoments(p, q, name).mean).toBeCloseTo(kl(q, p).value, 14);
      expect(Math.abs(estimatorMoments(p, q, name).mean - kl(p, q).value)).toBeGreaterThan(1e-3);
      expect(estimatorMoments(p, q, name).bias).toBe(0);
    }
  });

  it('the bias is mean − KL, for every pair that has one', () => {
    fc.assert(
      fc.property(fc.oneof(extremePair, nearPair), ([to, from]) => {
        const exact = kl(from, to).value;
        for (const name of names) {
          const { mean, bias, variance } = estimatorMoments(to, from, name);
          if (exact === Infinity) expect([mean, bias, variance]).toEqual([Infinity, Number.NaN, Number.NaN]);
          else {
            const scale = Math.max(mean, exact, 1e-2);
            expect(Math.abs(mean - exact - bias)).toBeLessThanOrEqual(1e-13 * scale);
            expect(variance).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('k3 is too small by the mass that p has where q has none, and nothing shows it in the samples', () => {
    const [to, from] = [pmfOf([0.25, 0.25, 0.5]), pmfOf([0.5, 0.5, 0])];
    expect(estimatorMoments(to, from, 'k3')).toMatchObject({ bias: -0.5, variance: 0 });
    expect(estimatorMoments(to, from, 'k1').mean).toBe(Math.LN2);
    expect(estimatorValues(to, from, 'k3')[2]).toBeNaN();
  });

  it('for nearly equal pmfs k2 and k3 have far less variance than k1, and k2 little bias', () => {
    const [to, from] = [pmfOf([0.5, 0.25, 0.25]), pmfOf([0.5 - 2 ** -10, 0.25, 0.25 + 2 ** -10])];
    const [k1, k2, k3] = names.map((name) => estimatorMoments(to, from, name));
    expect(k3?.variance ?? 1).toBeLessThan(1e-3 * (k1?.variance ?? 0));
    expect(k2?.variance ?? 1).toBeLessThan(1e-3 * (k1?.variance ?? 0));
    expect(Math.abs((k2?.bias ?? 1) / (k2?.mean ?? 0))).toBeLessThan(2e-3);
    expect(k2?.bias).not.toBe(0);
  });
});

describe('from samples', () => {
  it.each(['k1', 'k3'] as const)('%s is unbiased: within 4 standard errors of KL(q ‖ p)', (name) => {
    for (const seed of [1, 2, 3]) {
      const { mean, error } = sampled(p, q, name, seed);
      expect(Math.abs(mean - kl(q, p).value)).toBeLessThan(4 * error);
      expect(error).toBeCloseTo(Math.sqrt(estimatorMoments(p, q, name).variance / 200_000), 5);
    }
  });

  it('k2 is biased: more than 4 standard errors from KL(q ‖ p), but within 4 of its own mean', () => {
    const { mean, error } = sampled(p, q, 'k2', 1);
    expect(Math.abs(mean - kl(q, p).value)).toBeGreaterThan(4 * error);
    expect(Math.abs(mean - estimatorMoments(p, q, 'k2').mean)).toBeLessThan(4 * error);
  });
});
