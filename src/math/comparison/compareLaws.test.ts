import { describe, expect, it } from 'vitest';
import type { Distribution } from '../families';
import type { Interval } from '../families/family';
import { lawOf } from '../law/lawOf';
import { pairOf } from '../law/pairOf';
import type { PairSpec } from '../law/pairSpec';
import { integrate } from '../quadrature/integrate';
import { contributionOf } from '../quantities/contributionOf';
import { compareLaws } from './compareLaws';
import type { LawComparison } from './lawComparison';

const normal = (mu: number, sigma: number): Distribution => ({ family: 'normal', params: { mu, sigma } });
const mixture: Distribution = { family: 'gaussianMixture', params: { weights: [0.5, 0.3, 0.2], mus: [-2, 1, 4], sigmas: [0.6, 1, 0.05] } };
const uniform = (low: number, high: number): Distribution => ({ family: 'uniform', params: { low, high } });
const exponential: Distribution = { family: 'exponential', params: { rate: 2 } };
const gamma = (shape: number): Distribution => ({ family: 'gamma', params: { shape, rate: 1.3 } });
const beta: Distribution = { family: 'beta', params: { a: 0.5, b: 0.7 } };
const cauchy: Distribution = { family: 'cauchy', params: { x0: 1, gamma: 2 } };
const histogram: Distribution = { family: 'histogram', params: { edges: [0, 1, 2, 3, 5], counts: [4, 0, 9, 1] } };
const poisson = (rate: number): Distribution => ({ family: 'poisson', params: { rate } });
const counts = (...values: readonly number[]): Distribution => ({ family: 'empirical', params: { counts: values } });
const rough = (step: number): Distribution => counts(...Array.from({ length: 10_000 }, (_, i) => 1 + ((i * step) % 97)));

interface Asked extends Partial<PairSpec> {
  readonly view?: Interval;
}

function comparison(p: Distribution, q: Distribution, { view, ...change }: Asked = {}): LawComparison {
  const plain = { scale: 1, binWidth: null, smoothing: { p: 0, q: 0 }, p: { distribution: p, cut: null }, q: { distribution: q, cut: null } };
  return compareLaws(pairOf({ ...plain, ...change }), view ?? null);
}

const last = (values: Float64Array): number => values.at(-1) ?? Number.NaN;

function expectWithin(actual: number, expected: number, bound: number): void {
  // A bound without end, as that of an infinite value, would let anything pass.
  const most = Math.min(bound, Number.MAX_VALUE);
  if (actual !== expected) expect(Math.abs(actual - expected), `${actual} should be ${expected}`).toBeLessThanOrEqual(most);
}

/** Views so wide that nothing that can be seen lies right of them. */
const wide: readonly (readonly [string, Distribution, Distribution, Asked])[] = [
  ['two normals', normal(0, 1), normal(1, 2), { view: { low: -1, high: 30 } }],
  ['a normal and a mixture with a spike', normal(0.3, 1.7), mixture, { view: { low: -3, high: 25 } }],
  ['an exponential and a gamma that begins at 0', exponential, gamma(2), { view: { low: -0.5, high: 60 } }],
  ['an exponential and a gamma with a pole', exponential, gamma(0.4), { view: { low: -0.5, high: 60 } }],
  ['a beta with two poles and a uniform', beta, uniform(0, 1), { view: { low: -0.1, high: 1.1 } }],
  ['jumps', { ...histogram, params: { edges: [0, 1, 2, 3, 5], counts: [4, 2, 9, 1] } } as const, uniform(0, 5), { view: { low: -1, high: 6 } }],
  ['a rescaled pair', normal(0, 1), normal(1, 2), { scale: -3, view: { low: -100, high: 100 } }],
  ['a cut pair', normal(0, 1), mixture, { p: { distribution: normal(0, 1), cut: { low: -0.7, high: 1 } }, view: { low: -5, high: 25 } }],
  ['a narrow one in a wide view', normal(2, 1e-3), normal(0, 3), { view: { low: -10, high: 40 } }],
  ['a narrow one far out', normal(1e6, 1e-2), normal(1e6 + 0.01, 2e-2), { view: { low: 1e6 - 1, high: 1e6 + 1 } }],
  ['counts', poisson(4), poisson(7), { view: { low: 2, high: 90 } }],
  ['counts with holes', counts(1, 0, 3, 4), counts(2, 0, 1, 1), {}],
  ['bins', normal(0, 1), mixture, { binWidth: 0.25, view: { low: -2, high: 99 } }],
  ['bins of width 1 beside counts', { family: 'poisson', params: { rate: 30 } }, normal(28, 6), { binWidth: 1, view: { low: 20, high: 120 } }],
  ['more counts than can be shown', rough(31), rough(17), {}],
  ['a billion counts', poisson(1e9), poisson(1e9 + 4e4), { view: { low: 1e9 - 1e5, high: 1e9 + 6e5 } }],
];

describe.each(wide)('%s', (_, p, q, asked) => {
  const found = comparison(p, q, asked);
  const swapped = comparison(q, p, { ...asked, ...(asked.p && { p: { distribution: q, cut: null }, q: asked.p }) });

  it('have running totals that end at their KLs, within the bounds', () => {
    const { klPQ, klQP, every } = found;
    // What is beyond the last outcome shown of so many is less than the tolerance.
    const tolerance = every > 1 ? 1e-3 : 1e-8;
    expectWithin(last(found.runningPQ), klPQ.value, Math.min(klPQ.errorBound, 1e-6) + tolerance * (1 + Math.abs(klPQ.value)));
    expectWithin(last(found.runningQP), klQP.value, Math.min(klQP.errorBound, 1e-6) + tolerance * (1 + Math.abs(klQP.value)));
  });

  it('are the same the other way round, with p and q exchanged', () => {
    expect(swapped.xs).toEqual(found.xs);
    expect([swapped.logP, swapped.logQ]).toEqual([found.logQ, found.logP]);
    expect([swapped.klPQ, swapped.entropyP, swapped.crossEntropyPQ]).toEqual([found.klQP, found.entropyQ, found.crossEntropyQP]);
    for (const [i, value] of found.contributionPQ.entries()) {
      expectWithin(swapped.contributionQP[i] ?? Number.NaN, value, 1e-12 * (1 + Math.abs(value)));
    }
  });

  it('have places that ascend within the view, without a NaN anywhere', () => {
    const { xs, view } = found;
    expect(xs.every((x, i) => x >= view.low && x <= view.high && (i === 0 || x > (xs[i - 1] ?? Infinity)))).toBe(true);
    for (const name of ['logP', 'logQ', 'logRatio', 'contributionPQ', 'contributionQP', 'runningPQ', 'runningQP'] as const) {
      expect(found[name]).toHaveLength(xs.length);
      expect([name, found[name].findIndex(Number.isNaN)]).toEqual([name, -1]);
    }
  });
});

describe('a running total', () => {
  it('begins with what lies left of the view', () => {
    const [whole, part] = [{ low: -40, high: 40 }, { low: 0.5, high: 40 }].map((view) => comparison(normal(0, 1), mixture, { view }));
    if (!whole || !part) throw new Error('nothing compared');
    const at = whole.xs.findLastIndex((x) => x <= 0.5);
    expect(whole.runningPQ[at]).toBeLessThan(part.klPQ.value);
    // From the last place before 0.5 on, by a trapezium.
    const [x = Number.NaN, before = Number.NaN, height = Number.NaN] = [whole.xs[at], whole.runningPQ[at], whole.contributionPQ[at]];
    const rest = ((0.5 - x) * (height + (part.contributionPQ[0] ?? Number.NaN))) / 2;
    expectWithin(part.runningPQ[0] ?? Number.NaN, before + rest, 1e-4);
    expectWithin(last(part.runningPQ), last(whole.runningPQ), 1e-9);
    const shown = comparison(poisson(4), poisson(7), { view: { low: 3, high: 8 } });
    const all = comparison(poisson(4), poisson(7), { view: { low: 0, high: 8 } });
    expectWithin(shown.runningPQ[0] ?? Number.NaN, all.runningPQ[3] ?? Number.NaN, 1e-14);
    expectWithin(last(shown.runningQP), last(all.runningQP), 1e-14);
  });

  it('ends at its KL minus what lies right of the view', () => {
    const [p, q] = [normal(0, 1), normal(1, 2)].map((distribution) => lawOf(distribution));
    if (!p || !q) throw new Error('no laws');
    for (const high of [-0.5, 0.2, 1.5]) {
      const { runningPQ, runningQP, klPQ, klQP } = comparison(normal(0, 1), normal(1, 2), { view: { low: -2, high } });
      for (const [total, kl, f] of [[runningPQ, klPQ, contributionOf(p, q)], [runningQP, klQP, contributionOf(q, p)]] as const) {
        const right = integrate(f, [high, high + 1, high + 4, Infinity]).value;
        expect(Math.abs(right)).toBeGreaterThan(1e-3);
        expectWithin(last(total), kl.value - right, 1e-9);
      }
    }
  });

  it('is the sum of the contributions of outcomes', () => {
    const { contributionPQ, runningPQ } = comparison(poisson(4), poisson(7), { view: { low: 0, high: 50 } });
    let sum = 0;
    for (const [i, value] of contributionPQ.entries()) {
      sum += value;
      expectWithin(runningPQ[i] ?? Number.NaN, sum, 1e-14);
    }
  });

  it('is infinite from the first place on where p has mass and q has none', () => {
    const { xs, runningPQ, runningQP, klPQ, contributionPQ } = comparison(uniform(0, 2), uniform(-1, 1));
    expect(klPQ.infiniteOn).toEqual([{ low: 1, high: 2 }]);
    for (const [i, x] of xs.entries()) {
      expect(runningPQ[i] === Infinity, `at ${x}`).toBe(x > 1);
      expect(contributionPQ[i] === Infinity, `at ${x}`).toBe(x > 1 && x < 2);
      expect(runningQP[i] === Infinity, `at ${x}`).toBe(x > -1);
    }
    const ofCounts = comparison(counts(1, 2, 3, 4), counts(1, 1, 0, 5));
    expect(ofCounts.klPQ.infiniteAt).toEqual([2]);
    expect([...ofCounts.runningPQ].map((value) => value === Infinity)).toEqual([false, false, true, true]);
    expect([...ofCounts.contributionPQ].map((value) => value === Infinity)).toEqual([false, false, true, false]);
    expect(ofCounts.klQP.infiniteAt).toEqual([]);
    expectWithin(last(ofCounts.runningQP), ofCounts.klQP.value, 1e-14);
  });

  it('is infinite all the way where the lower tail diverges', () => {
    const { runningPQ, runningQP, klPQ, crossEntropyPQ } = comparison(cauchy, normal(0, 1));
    expect(klPQ.infiniteOn.map(({ low, high }) => [low === -Infinity, high === Infinity])).toEqual([[true, false], [false, true]]);
    expect(crossEntropyPQ.infiniteOn).toEqual(klPQ.infiniteOn);
    expect(runningPQ.every((value) => value === Infinity)).toBe(true);
    expect(runningQP.every(Number.isFinite)).toBe(true);
  });

  it('and so it is in bins of such a tail, which are named, too', () => {
    const { runningPQ, klPQ, klQP, runningQP } = comparison(cauchy, normal(0, 1), { binWidth: 0.5 });
    expect(klPQ.value).toBe(Infinity);
    expect(klPQ.infiniteOn.map(({ low, high }) => [low === -Infinity, high === Infinity])).toEqual([[true, false], [false, true]]);
    expect(runningPQ.every((value) => value === Infinity)).toBe(true);
    expectWithin(last(runningQP), klQP.value, 1e-6);
  });

  it('stays finite where only the upper tail diverges, and where a density touches 0 at one place', () => {
    const upper = comparison({ family: 'logNormal', params: { mu: 0, sigma: 1 } }, { family: 'weibull', params: { k: 3, lambda: 1 } });
    expect(upper.runningPQ.every(Number.isFinite)).toBe(true);
    const touching = comparison(exponential, gamma(2));
    expect(touching.contributionPQ.every(Number.isFinite)).toBe(true);
    expect(touching.runningPQ.every(Number.isFinite)).toBe(true);
  });

  it('of a smoothed pair is finite', () => {
    const found = comparison(uniform(0, 2), uniform(3, 4), { smoothing: { p: 0, q: 0.01 } });
    expect(found.smoother).toEqual({ family: 'uniform', params: { low: 0, high: 4 } });
    expectWithin(last(found.runningPQ), found.klPQ.value, 1e-8);
    expect(found.klPQ.value).toBeCloseTo(Math.log(4 / 2 / 0.01), 10);
  });
});

describe('the places', () => {
  it('are on both sides of every jump and of every end, close by, and none is on it', () => {
    const { xs } = comparison(histogram, uniform(0.5, 4.5));
    for (const jump of [0, 0.5, 1, 2, 3, 4.5, 5]) {
      expect(xs.includes(jump)).toBe(false);
      const above = xs.findIndex((x) => x > jump);
      expect((xs[above] ?? Infinity) - (xs[above - 1] ?? -Infinity)).toBeLessThan(1e-7);
    }
  });

  it('follow both curves: a chord between two misses neither by a hundredth of its peak', () => {
    const { xs, logP, logQ } = comparison(normal(0, 5), mixture);
    expect(xs.length).toBeLessThan(1200);
    for (const [logs, law] of [[logP, 'p'], [logQ, 'q']] as const) {
      const heights = logs.map(Math.exp);
      const peak = Math.max(...heights);
      for (let i = 1; i + 1 < xs.length; i++) {
        const [a = 0, x = 0, b = 0] = [xs[i - 1], xs[i], xs[i + 1]];
        const [left = 0, here = 0, right = 0] = [heights[i - 1], heights[i], heights[i + 1]];
        // A chord over two stretches misses about four times as much as over one.
        expect(Math.abs(here - (left + ((right - left) * (x - a)) / (b - a))), `${law} at ${x}`).toBeLessThan(0.04 * peak);
      }
    }
  });

  it('are all outcomes up to a few thousand, and every so many-th beyond', () => {
    const few = comparison(poisson(4), poisson(7), { view: { low: 0.5, high: 12.5 } });
    expect([...few.xs]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(few.every).toBe(1);
    const many = comparison(poisson(1e9), poisson(1.00001e9));
    expect(many.every).toBeGreaterThan(1);
    expect(many.xs.length).toBeLessThan(4097);
    expect(many.xs.length).toBeGreaterThan(500);
    expect(many.xs.every((x, i) => x % many.every === 0 && (i === 0 || x - (many.xs[i - 1] ?? 0) === many.every))).toBe(true);
  });
});

it.each([
  [{ low: Number.NaN, high: 1 }, 512, /^view\.low must /],
  [{ low: -Infinity, high: 1 }, 512, /^view\.low must /],
  [{ low: 1, high: 0 }, 512, /^view\.high must /],
  [{ low: 1, high: Infinity }, 512, /^view\.high must /],
  [null, 1, /^points must /],
  [null, 1.5e9, /^points must /],
  [null, Number.NaN, /^points must /],
])('a view or a number of points that is none is refused by name (%#)', (view, points, message) => {
  const plain = { scale: 1, binWidth: null, smoothing: { p: 0, q: 0 } };
  const pair = pairOf({ ...plain, p: { distribution: normal(0, 1), cut: null }, q: { distribution: cauchy, cut: null } });
  expect(() => compareLaws(pair, view, points)).toThrow(RangeError);
  expect(() => compareLaws(pair, view, points)).toThrow(message);
});
