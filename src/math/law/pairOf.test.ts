import { describe, expect, it } from 'vitest';
import type { Distribution } from '../families';
import { entropyOf } from '../quantities/entropyOf';
import { klOf } from '../quantities/klOf';
import { pairOf } from './pairOf';
import type { PairSpec } from './pairSpec';

const normal: Distribution = { family: 'normal', params: { mu: 0.4, sigma: 1.2 } };
const laplace: Distribution = { family: 'laplace', params: { mu: -0.5, b: 1 } };
const uniform: Distribution = { family: 'uniform', params: { low: 0, high: 1 } };
const apart: Distribution = { family: 'uniform', params: { low: 3, high: 5 } };
const poisson: Distribution = { family: 'poisson', params: { rate: 3 } };
const counts: Distribution = { family: 'empirical', params: { counts: [1, 0, 3] } };
const mixture: Distribution = { family: 'gaussianMixture', params: { weights: [0.5, 0.5], mus: [-1, 2], sigmas: [0.3, 1] } };

const spec = (p: Distribution, q: Distribution, change: Partial<PairSpec> = {}): PairSpec => ({
  p: { distribution: p, cut: null },
  q: { distribution: q, cut: null },
  scale: 1,
  binWidth: null,
  smoothing: { p: 0, q: 0 },
  ...change,
});
const klIn = (pair: PairSpec): number => {
  const { p, q } = pairOf(pair);
  return klOf(p, q).value;
};

it('a spec that asks for nothing means the two members themselves, closed forms and all', () => {
  const { p, q, smoother } = pairOf(spec(normal, laplace));
  expect([p.distribution, q.distribution, smoother]).toEqual([normal, laplace, null]);
});

describe('the scale', () => {
  it('leaves a KL alone, smoothed or cut, if the cut goes with it', () => {
    for (const scale of [0.25, 40]) {
      const smoothing = { p: 0, q: 0.1 };
      const cut = (c: number) => ({ distribution: normal, cut: { low: -c, high: 2 * c } });
      expect(klIn(spec(normal, mixture, { scale, smoothing }))).toBeCloseTo(klIn(spec(normal, mixture, { smoothing })), 9);
      expect(klIn({ ...spec(normal, mixture, { scale }), p: cut(scale) })).toBeCloseTo(klIn({ ...spec(normal, mixture), p: cut(1) }), 9);
    }
  });

  it('comes before the cut, and is nothing to counts', () => {
    const { p } = pairOf({ ...spec(uniform, uniform, { scale: 10 }), p: { distribution: uniform, cut: { low: 5, high: null } } });
    expect(p.support).toEqual({ low: 5, high: 10 });
    expect(entropyOf(p).value).toBeCloseTo(Math.log(5), 12);
    expect(pairOf(spec(poisson, counts, { scale: 10 })).p.distribution).toEqual(poisson);
  });
});

describe('bins', () => {
  it.each([
    ['a normal and a Laplace', normal, laplace, { p: 0, q: 0 }],
    ['a mixture and a normal', mixture, normal, { p: 0, q: 0 }],
    ['a smoothed pair', mixture, uniform, { p: 0, q: 0.05 }],
    ['a pair that is smoothed both ways', uniform, apart, { p: 0.01, q: 0.2 }],
  ])('of %s: a KL of bins is no more than that of the densities, and rises to it as they are cut in three', (_, a, b, smoothing) => {
    for (const [p, q] of [[a, b], [b, a]] as const) {
      const whole = klIn(spec(p, q, { smoothing }));
      const kls = [8.1, 2.7, 0.9, 0.3, 0.1].map((binWidth) => klIn(spec(p, q, { smoothing, binWidth })));
      const ladder = [...kls, whole];
      for (const [i, finer] of ladder.slice(1).entries()) expect((ladder[i] ?? Number.NaN) - finer).toBeLessThanOrEqual(1e-10);
      expect(kls[0]).toBeLessThan(0.9 * (kls.at(-1) ?? 0));
      expect((kls.at(-1) ?? 0) / whole).toBeGreaterThan(0.9);
    }
  });

  it('of width 1 let a density stand beside counts, and nothing else does', () => {
    const { p, q } = pairOf(spec(normal, poisson, { binWidth: 1 }));
    expect([p.kind, q.kind, q.distribution]).toEqual(['discrete', 'discrete', poisson]);
    for (const binWidth of [null, 0.5]) {
      expect(() => pairOf(spec(normal, poisson, { binWidth }))).toThrow(/^binWidth must be 1 where p is continuous and q discrete/);
    }
  });

  it('are nothing to two laws of counts', () => {
    expect(pairOf(spec(poisson, counts, { binWidth: 0.3 })).q.distribution).toEqual(counts);
  });
});

describe('smoothing', () => {
  it('of q makes the KL of disjoint laws finite; of p it needs q smoothed, too', () => {
    expect(klIn(spec(uniform, apart))).toBe(Infinity);
    expect(klIn(spec(uniform, apart, { smoothing: { p: 0.1, q: 0 } }))).toBe(Infinity);
    const smoothed = [0.1, 1e-3, 1e-6].map((q) => klIn(spec(uniform, apart, { smoothing: { p: 0, q } })));
    // KL = log(length of the union) − log ε.
    for (const [i, epsilon] of [0.1, 1e-3, 1e-6].entries()) expect(smoothed[i]).toBeCloseTo(Math.log(5 / epsilon), 10);
  });

  it('fills the holes of counts, and beyond their end', () => {
    expect(klIn(spec(poisson, counts))).toBe(Infinity);
    expect(klIn(spec(poisson, counts, { smoothing: { p: 0, q: 0.01 } }))).toBeLessThan(10);
    const withBins = spec(normal, poisson, { binWidth: 1 });
    expect(klIn(withBins)).toBe(Infinity);
    expect(klIn({ ...withBins, smoothing: { p: 0, q: 0.01 } })).toBeLessThan(10);
  });

  it('says what was mixed in, and is the same for both', () => {
    const both = pairOf(spec(uniform, apart, { smoothing: { p: 1, q: 1 } }));
    expect(both.smoother).toEqual({ family: 'uniform', params: { low: 0, high: 5 } });
    expect(klOf(both.p, both.q).value).toBe(0);
  });
});

it.each<readonly [RegExp, PairSpec]>([
  [/^scale must /, spec(normal, normal, { scale: 0 })],
  [/^scale must /, spec(normal, normal, { scale: Number.NaN })],
  [/^binWidth must /, spec(normal, normal, { binWidth: 0 })],
  [/^binWidth must /, spec(poisson, poisson, { binWidth: -1 })],
  [/^smoothing\.p must /, spec(normal, normal, { smoothing: { p: -0.1, q: 0 } })],
  [/^smoothing\.q must /, spec(normal, normal, { smoothing: { p: 0, q: Number.NaN } })],
  [/^p\.sigma must /, spec({ family: 'normal', params: { mu: 0, sigma: -1 } }, normal)],
  [/^q\.counts\[1\] must /, spec(counts, { family: 'empirical', params: { counts: [1, -1] } })],
  [/^q\.cut\.high must /, { ...spec(normal, normal), q: { distribution: normal, cut: { low: 1, high: 0 } } }],
  [/^p\.cut\.low must /, { ...spec(uniform, normal), p: { distribution: uniform, cut: { low: 2, high: null } } }],
  [/^p\.cut\.low must /, { ...spec(uniform, normal), p: { distribution: uniform, cut: { low: Number.NaN, high: null } } }],
])('what is no pair is refused by the name of the field: %s', (message, bad) => {
  expect(() => pairOf(bad)).toThrow(RangeError);
  expect(() => pairOf(bad)).toThrow(message);
});
