import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divergencesAlong } from '../../engine/divergencesAlong';
import { divergencesMerged } from '../../engine/divergencesMerged';
import { divergencesOf } from '../../engine/divergencesOf';
import { divergencesHunt, divergencesTriangle } from '../../engine/divergencesTriangle';
import { divergenceFacts } from '../../math/divergence/divergenceFacts';
import { divergenceNames, triangleMeasures } from '../../math/divergence/divergenceNames';
import { movables } from '../../math/families/movables';
import { divergencesPresets } from './divergencesPresets';
import type { BarsOf } from './divergencesScene';
import { drained } from './drained';
import { isMetricMeasure } from './isMetricMeasure';
import { presetNames } from './presetOf';

/** The laws that the lab teaches, by the calls that the lab makes. */

const OUTCOMES = 8;
const barsOf = (weights: readonly number[]): BarsOf => {
  const total = weights.reduce((a, b) => a + b);
  return { family: 'categorical', params: { probs: weights.map((weight) => weight / total) } };
};
/** Masses of all sizes, and none at all. */
const weight = fc.oneof(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.constant(0));
const bars = fc
  .array(weight, { minLength: OUTCOMES, maxLength: OUTCOMES })
  .filter((weights) => weights.some((one) => one > 0))
  .map(barsOf);
const alpha = fc.double({ min: 0.05, max: 4, noNaN: true });
const joins = fc.subarray(Array.from({ length: OUTCOMES - 1 }, (_, i) => i));

const ROUNDING = 1e-12;
const atMost = (a: number, b: number): boolean => a <= b + ROUNDING * Math.max(1, Math.abs(b)) || a === b;
const alike = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a));

const alongPresets = presetNames.map((name) => ({ name, scene: divergencesPresets[name] })).filter(({ scene }) => scene.mode === 'along');

describe('every pair', () => {
  it('has no divergence that merging outcomes raises, apart from Wasserstein-1', () => {
    fc.assert(
      fc.property(bars, bars, joins, alpha, (p, q, joined, order) => {
        const { before, after } = divergencesMerged({ p, q, joins: joined, alpha: order });
        for (const name of divergenceNames.filter((one) => divergenceFacts(one, order).isMonotone)) {
          expect(atMost(after[name].value, before[name].value), `${name}: ${after[name].value} after ${before[name].value}`).toBe(true);
        }
      }),
    );
  });

  it('obeys Pinsker’s bound and Bretagnolle and Huber’s, both ways round', () => {
    fc.assert(
      fc.property(bars, bars, (p, q) => {
        const { here } = drained(divergencesOf({ p, q, alpha: 1 }));
        for (const kl of [here.klPQ.value, here.klQP.value]) {
          expect(atMost(here.totalVariation.value, Math.sqrt(kl / 2))).toBe(true);
          expect(atMost(here.totalVariation.value, Math.sqrt(-Math.expm1(-kl)))).toBe(true);
        }
      }),
    );
  });

  it('has what the table calls symmetric alike in both orders, and what it calls bounded below its limit', () => {
    fc.assert(
      fc.property(bars, bars, alpha, (p, q, order) => {
        for (const one of [order, 0.5]) {
          const { here, swapped } = drained(divergencesOf({ p, q, alpha: one }));
          for (const name of divergenceNames) {
            const { isSymmetric, limit } = divergenceFacts(name, one);
            expect(!isSymmetric || alike(here[name].value, swapped[name].value), `of ${name}`).toBe(true);
            expect(atMost(here[name].value, limit ?? Infinity), `of ${name}`).toBe(true);
          }
        }
      }),
    );
  });

  it('keeps every value when outcomes are shuffled, apart from Wasserstein-1', () => {
    fc.assert(
      fc.property(bars, bars, alpha, (p, q, order) => {
        const { before, shuffled } = divergencesMerged({ p, q, joins: [], alpha: order });
        for (const name of divergenceNames.filter((one) => !divergenceFacts(one, order).seesGeometry)) {
          expect(alike(before[name].value, shuffled[name].value), `of ${name}`).toBe(true);
        }
      }),
    );
  });

  it('is given a Rényi divergence that never falls as α grows', () => {
    fc.assert(
      fc.property(bars, bars, alpha, alpha, (p, q, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((order) => drained(divergencesOf({ p, q, alpha: order })).here.renyi.value);
        expect(atMost(low ?? Number.NaN, high ?? Number.NaN), `${low} at the lower order, ${high} at the higher`).toBe(true);
      }),
    );
  });
});

describe('a “no” of the table', () => {
  it('is shown by a pair: not symmetric, and past every limit', () => {
    const p = barsOf([0.5, 0.4, 0.1]);
    const q = barsOf([0.1, 0.2, 0.7]);
    const order = 2;
    const { here, swapped } = drained(divergencesOf({ p, q, alpha: order }));
    const asymmetric = divergenceNames.filter((name) => !divergenceFacts(name, order).isSymmetric);
    expect(asymmetric).toEqual(['klPQ', 'klQP', 'renyi', 'chiSquared']);
    for (const name of asymmetric) expect(Math.abs(here[name].value - swapped[name].value), `of ${name}`).toBeGreaterThan(0.01);
    const certain = (x: number): BarsOf => ({ family: 'categorical', params: { probs: Array.from({ length: 9 }, (_, i) => Number(i === x)) } });
    const far = drained(divergencesOf({ p: certain(0), q: certain(8), alpha: order })).here;
    for (const name of divergenceNames) {
      const { limit } = divergenceFacts(name, order);
      expect(far[name].value, `of ${name}`).toBe(limit ?? (name === 'wasserstein1' ? 8 : Infinity));
    }
  });

  it('is shown for Wasserstein-1 and merging: it can rise', () => {
    const p = barsOf([0, 0, 1, 0]);
    const q = barsOf([0, 0, 0, 1]);
    const { before, after } = divergencesMerged({ p, q, joins: [1], alpha: 1 });
    expect([before.wasserstein1.value, after.wasserstein1.value]).toEqual([1, 1.5]);
  });

  it('is shown for Wasserstein-1 and shuffling: it alone sees how far apart outcomes are', () => {
    const { before, shuffled } = divergencesMerged({ ...divergencesPresets.combs.bars, joins: [], alpha: 1 });
    expect(before.wasserstein1.value).toBeCloseTo(0.6, 12);
    expect(shuffled.wasserstein1.value).toBeCloseTo(2.4, 12);
  });
});

describe('Rényi’s divergence as α goes to 1', () => {
  it.for(alongPresets)('becomes KL(p‖q) in $name, from both sides', ({ scene: { p, q } }) => {
    const at = (order: number) => drained(divergencesOf({ p, q, alpha: order })).here;
    const kl = at(1).klPQ.value;
    expect(at(1).renyi.value).toBe(kl);
    // Where KL is ∞, an order below 1 is finite or not, and grows without bound as it comes near.
    const [far, near] = [at(0.99).renyi.value, at(0.9999).renyi.value];
    expect(near).toBeGreaterThanOrEqual(far);
    const isNear = kl === Infinity ? near > far || near === Infinity : Math.abs(near - kl) < 1e-3 * Math.max(1, kl);
    expect(isNear, `${near} for ${kl}`).toBe(true);
    const above = at(1.0001).renyi.value;
    expect(kl === Infinity ? above === Infinity : Math.abs(above - kl) < 1e-3 * Math.max(1, kl), `${above} for ${kl}`).toBe(true);
  });
});

describe('the hunt', () => {
  const hunts = drained(divergencesHunt({ measures: triangleMeasures, seed: 1, alpha: 2, tries: 600 }));

  it.for(triangleMeasures.filter((one) => !isMetricMeasure(one)).map((measure) => ({ measure })))('finds a triangle that $measure breaks, and it is one', ({ measure }) => {
    const hunt = hunts[measure];
    expect(hunt?.broken).toBeGreaterThan(0);
    const { p, q, r } = hunt?.worst ?? { p: [], q: [], r: [] };
    const [a, b, c] = [p, q, r].map((probs): BarsOf => ({ family: 'categorical', params: { probs } }));
    const again = a && b && c && divergencesTriangle({ p: a, q: b, r: c, alpha: 2 })[measure];
    expect(again?.isBroken).toBe(true);
    expect(again?.slack).toBeCloseTo(hunt?.triangle.slack ?? Number.NaN, 12);
    expect(again?.direct).toBeGreaterThan((again?.first ?? Infinity) + (again?.second ?? Infinity));
  });

  it.for(triangleMeasures.filter(isMetricMeasure).map((measure) => ({ measure })))('finds none that $measure breaks', ({ measure }) => {
    expect(hunts[measure]).toMatchObject({ tried: 600, broken: 0 });
    expect(hunts[measure]?.triangle.slack).toBeGreaterThan(-1e-12);
  });

  it('finds the same from the same seed, and another triple from another', () => {
    expect(drained(divergencesHunt({ measures: triangleMeasures, seed: 1, alpha: 2, tries: 600 }))).toEqual(hunts);
    expect(drained(divergencesHunt({ measures: triangleMeasures, seed: 2, alpha: 2, tries: 600 })).klPQ?.worst).not.toEqual(hunts.klPQ?.worst);
  });
});

describe('the curves along a parameter', () => {
  it.for(alongPresets)('pass through what stands there, in $name', ({ scene: { p, q, moving, alpha: order } }) => {
    const along = drained(divergencesAlong({ p, q, moving: moving.name, from: moving.from, to: moving.to, points: 5, names: divergenceNames, alpha: order }));
    const end = along.xs.length - 1;
    const movable = movables(q).find(({ name }) => name === moving.name);
    for (const i of [0, end]) {
      const moved = movable?.moved(along.xs[i] ?? Number.NaN) ?? q;
      const { here } = drained(divergencesOf({ p, q: moved, alpha: order }));
      for (const name of divergenceNames) expect(along.curves[name][i], `of ${name}`).toBe(here[name].value);
    }
  });

  it('says of supports that slide apart: KL is ∞, Jensen–Shannon stands at 1 bit, Wasserstein-1 goes on', () => {
    const { p, q } = divergencesPresets.disjoint;
    const { xs, curves } = drained(divergencesAlong({ p, q, moving: 'shift', from: 1, to: 4, points: 7, names: divergenceNames, alpha: 0.5 }));
    for (const [i, x] of xs.entries()) {
      expect([curves.klPQ[i], curves.klQP[i], curves.renyi[i], curves.chiSquared[i]]).toEqual([Infinity, Infinity, Infinity, Infinity]);
      expect(curves.jensenShannon[i]).toBeCloseTo(Math.LN2, 9);
      expect(curves.totalVariation[i]).toBeCloseTo(1, 9);
      expect(curves.wasserstein1[i]).toBeCloseTo(x, 9);
    }
  });

  it('moves all of a law by a shift, and nothing but the place of it', () => {
    const law = { family: 'gaussianMixture', params: { weights: [0.5, 0.5], mus: [-1, 2], sigmas: [1, 2] } } as const;
    const shift = movables(law).find(({ name }) => name === 'shift');
    expect(shift?.moved(4)).toEqual({ family: 'gaussianMixture', params: { ...law.params, mus: [4, 7] } });
    expect(movables({ family: 'uniform', params: { low: 1, high: 3 } })[0]?.moved(0)).toEqual({ family: 'uniform', params: { low: 0, high: 2 } });
  });

  it('refuses a parameter that q does not have, by name', () => {
    const { p, q } = divergencesPresets.apart;
    const along = divergencesAlong({ p, q, moving: 'rate', from: 0, to: 1, points: 3, names: ['klPQ'], alpha: 1 });
    expect(() => along.next()).toThrow(/q\.rate must be a parameter of normal/);
  });
});
