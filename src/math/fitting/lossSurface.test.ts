import { describe, expect, it } from 'vitest';
import { families } from '../families';
import type { Distribution } from '../families';
import { lawOf } from '../law/lawOf';
import { klOf } from '../quantities/klOf';
import { lossSurface } from './lossSurface';
import type { LossSurface } from './lossSurface';
import type { Axis } from './surface/axis';
import { thetaAt } from './surface/infiniteNodes';
import { membersOf } from './surface/members';

function finished(run: Generator<void, LossSurface>): LossSurface {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

const axis = (name: string, low: number, high: number, count = 24): Axis => ({
  name,
  values: Float64Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1)),
});

/** The same reach with as many values as a screen has. */
const dense = ({ name, values }: Axis): Axis => axis(name, values[0] ?? 0, values.at(-1) ?? 0, 128);

const mixture: Distribution = {
  family: 'gaussianMixture',
  params: { weights: [0.5, 0.3, 0.2], mus: [-2.5, 2.5, 5], sigmas: [0.8, 0.8, 1.2] },
};
const gamma: Distribution = { family: 'gamma', params: { shape: 2.5, rate: 1 } };
const logNormal: Distribution = { family: 'logNormal', params: { mu: 0.2, sigma: 0.6 } };
const poisson: Distribution = { family: 'poisson', params: { rate: 6 } };
const binomial: Distribution = { family: 'binomial', params: { trials: 10, theta: 0.4 } };

/** A member of each family with several free parameters, its axes, and targets: one of its own and another. */
const cases: readonly (readonly [start: Distribution, first: Axis, second: Axis, targets: readonly Distribution[]])[] = [
  [{ family: 'normal', params: { mu: 1, sigma: 2 } }, axis('mu', -6, 6), axis('sigma', 0.2, 5), [mixture]],
  [{ family: 'laplace', params: { mu: 1, b: 2 } }, axis('mu', -6, 6), axis('b', 0.2, 5), [mixture]],
  [{ family: 'logistic', params: { mu: 1, s: 2 } }, axis('mu', -6, 6), axis('s', 0.2, 5), [mixture]],
  [{ family: 'gumbel', params: { mu: 1, beta: 2 } }, axis('mu', -6, 6), axis('beta', 0.3, 5), [mixture]],
  [{ family: 'cauchy', params: { x0: 1, gamma: 2 } }, axis('x0', -6, 6), axis('gamma', 0.2, 5), [mixture]],
  [{ family: 'studentT', params: { nu: 4, mu: 1, sigma: 2 } }, axis('mu', -6, 6), axis('sigma', 0.2, 5), [mixture]],
  [{ family: 'skewNormal', params: { xi: 1, omega: 2, alpha: 3 } }, axis('omega', 0.3, 5), axis('xi', -6, 6), [mixture]],
  [{ family: 'logNormal', params: { mu: 0, sigma: 1 } }, axis('mu', -2, 2), axis('sigma', 0.1, 2), [gamma]],
  [{ family: 'gamma', params: { shape: 2, rate: 1 } }, axis('shape', 0.3, 12), axis('rate', 0.1, 5), [logNormal]],
  [{ family: 'weibull', params: { k: 2, lambda: 1 } }, axis('k', 0.4, 4), axis('lambda', 0.2, 5), [gamma]],
  [{ family: 'beta', params: { a: 2, b: 3 } }, axis('a', 0.5, 12), axis('b', 0.5, 12), [{ family: 'uniform', params: { low: 0, high: 1 } }]],
  [{ family: 'vonMises', params: { mu: 1, kappa: 3 } }, axis('mu', -3, 3), axis('kappa', 0.05, 20), [{ family: 'uniform', params: { low: -Math.PI, high: Math.PI } }]],
  [{ family: 'negativeBinomial', params: { r: 3, p: 0.4 } }, axis('r', 0.2, 30), axis('p', 0.1, 0.95), [poisson]],
  [{ family: 'betaBinomial', params: { n: 10, a: 2, b: 3 } }, axis('a', 0.2, 30), axis('b', 0.2, 30), [binomial]],
];

const NODES = [0, 23, 101, 290, 402, 575] as const;

function expectNear(actual: number, expected: number): void {
  if (!Number.isFinite(expected)) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-6 * expected + 1e-9);
}

describe('a loss surface', () => {
  for (const [start, first, second, targets] of cases) {
    it.each([start, ...targets].map((target) => [target.family, target] as const))(
      `of ${start.family} against %s is klOf at its nodes, both ways`,
      (_, target) => {
        const p = lawOf(target);
        const axes = [first, second] as const;
        const { forward, reverse } = finished(lossSurface(p, start, axes));
        const members = membersOf(start, [first.name, second.name]);
        for (const node of NODES) {
          const q = members.law(thetaAt(axes, node));
          expectNear(forward[node] ?? Number.NaN, klOf(p, q).value);
          expectNear(reverse[node] ?? Number.NaN, klOf(q, p).value);
        }
      },
    );
  }

  it.each([
    ['a location and a scale', cases[0], mixture],
    ['a location, a scale and a kink', cases[1], { family: 'normal', params: { mu: 1, sigma: 2 } }],
    ['a location and a tail that grows', cases[3], mixture],
    ['a heavy tail', cases[5], mixture],
    ['log x', cases[8], logNormal],
    ['an angle', cases[11], { family: 'vonMises', params: { mu: 0.5, kappa: 2 } }],
    ['an interval', cases[10], { family: 'uniform', params: { low: 0, high: 1 } }],
    ['counts', cases[12], poisson],
  ] as const)('over 128 values an axis is klOf at its nodes as well: %s', (_, given, target) => {
    const [start, first, second] = given ?? [binomial, axis('theta', 0.1, 0.9), axis('theta', 0.1, 0.9)];
    const axes = [dense(first), dense(second)] as const;
    const { forward, reverse } = finished(lossSurface(lawOf(target), start, axes));
    const members = membersOf(start, [first.name, second.name]);
    for (const node of [0, 127, 4444, 8256, 12_345, 16_256, 16_383]) {
      const q = members.law(thetaAt(axes, node));
      expectNear(forward[node] ?? Number.NaN, klOf(lawOf(target), q).value);
      expectNear(reverse[node] ?? Number.NaN, klOf(q, lawOf(target)).value);
    }
  });

  it('is infinite up to where a tail lets it converge, and klOf from the next value on', () => {
    const start: Distribution = { family: 'studentT', params: { nu: 4, mu: 1, sigma: 2 } };
    const axes = [axis('nu', 1, 8, 64), axis('mu', -2, 2, 3)] as const;
    const { reverse } = finished(lossSurface(lawOf(mixture), start, axes));
    const members = membersOf(start, ['nu', 'mu']);
    const finite = axes[0].values.findIndex((nu) => nu > 2);
    expect(finite).toBe(10);
    for (const node of [0, 3 * finite - 1, 3 * finite, 3 * finite + 1, 3 * finite + 3, 191]) {
      expectNear(reverse[node] ?? Number.NaN, klOf(members.law(thetaAt(axes, node)), lawOf(mixture)).value);
    }
    expect(reverse[3 * finite - 1]).toBe(Infinity);
  });

  it('is tested for every family with several free parameters', () => {
    const several = Object.entries(families).filter(([, { free }]) => free.length > 1);
    expect(new Set(cases.map(([{ family }]) => family))).toEqual(new Set(several.map(([name]) => name)));
  });

  it('is infinite, with the place, where every member has mass and the target has none', () => {
    const { forward, reverse, reverseInfinite } = finished(
      lossSurface(lawOf(gamma), { family: 'logistic', params: { mu: 0, s: 1 } }, [axis('mu', -1, 1, 5), axis('s', 1, 2, 3)]),
    );
    expect(new Set(reverse)).toEqual(new Set([Infinity]));
    expect(reverseInfinite.intervals).toEqual([{ low: -Infinity, high: 0 }]);
    expect([...forward].every(Number.isFinite)).toBe(true);
  });

  it('of one axis is a curve', () => {
    const { forward } = finished(lossSurface(lawOf(binomial), binomial, [axis('theta', 0.1, 0.7, 7)]));
    expect(forward).toHaveLength(7);
    expect(forward[3]).toBeLessThan(1e-14);
    expect(forward[2]).toBeGreaterThan(1e-3);
  });

  it.each([
    ['axis trials', binomial, [axis('trials', 1, 3, 3)]],
    ['axis theta', binomial, [{ name: 'theta', values: new Float64Array(0) }]],
    ['theta', binomial, [axis('theta', 0.5, 1.5, 3)]],
    ['axis shape', gamma, [axis('shape', 1, 2, 3), axis('shape', 1, 2, 3)]],
    ['rate', gamma, [axis('shape', 1, 2, 3), axis('rate', 0, 2, 3)]],
  ] as const)('refuses a wrong %s by name', (name, start, axes) => {
    const run = (): LossSurface => finished(lossSurface(lawOf(start), start, axes));
    expect(run).toThrow(RangeError);
    expect(run).toThrow(new RegExp(`^${name} `));
  });
});
