import { describe, expect, it } from 'vitest';
import type { Distribution } from '../families';
import { crossEntropyOf } from '../quantities/crossEntropyOf';
import type { Law } from './law';
import { lawOf } from './lawOf';
import { mix } from './mix';
import { smootherLaw } from './smootherLaw';
import { smootherOf } from './smootherOf';
import { truncate } from './truncate';

const law = (distribution: Distribution): Law => lawOf(distribution);
const uniform = (low: number, high: number): Law => law({ family: 'uniform', params: { low, high } });
const normal = law({ family: 'normal', params: { mu: 0, sigma: 1 } });
const cauchy = law({ family: 'cauchy', params: { x0: 2, gamma: 1 } });
const gumbel = law({ family: 'gumbel', params: { mu: 0, beta: 1 } });
const laplace = law({ family: 'laplace', params: { mu: 3, b: 2 } });
const exponential = law({ family: 'exponential', params: { rate: 2 } });
const logNormal = law({ family: 'logNormal', params: { mu: 0, sigma: 2 } });
const poisson = law({ family: 'poisson', params: { rate: 4 } });
const geometric = law({ family: 'geometric', params: { p: 0.2 } });

it('is uniform on the union of bounded supports', () => {
  expect(smootherOf([uniform(0, 1), uniform(3, 5)])).toEqual({ family: 'uniform', params: { low: 0, high: 5 } });
  const counts = law({ family: 'empirical', params: { counts: [1, 2] } });
  const later = law({ family: 'discreteUniform', params: { low: 4, high: 9 } });
  expect(smootherOf([counts, later])).toEqual({ family: 'discreteUniform', params: { low: 0, high: 9 } });
});

const pairs: readonly (readonly [string, Law, Law])[] = [
  ['disjoint uniforms', uniform(0, 1), uniform(3, 5)],
  ['a normal and a uniform', normal, uniform(0, 1)],
  ['a normal and a Laplace', normal, laplace],
  ['a normal and a Cauchy', normal, cauchy],
  ['a normal and a Gumbel', normal, gumbel],
  ['two on the positive numbers', exponential, logNormal],
  ['two cut at the same place', truncate(exponential, 1, Infinity), truncate(logNormal, 1, Infinity)],
  ['two cut from above', truncate(normal, -Infinity, 0), truncate(laplace, -Infinity, 0)],
  ['counts', poisson, geometric],
  ['counts that are cut', truncate(poisson, 2, Infinity), truncate(geometric, 5, 9)],
];

describe.each(pairs)('%s', (_, p, q) => {
  const smoother = smootherLaw([p, q]);

  it('have a smoother on the union of their supports', () => {
    expect(smoother.support.low).toBe(Math.min(p.support.low, q.support.low));
    expect(smoother.support.high).toBe(Math.max(p.support.high, q.support.high));
  });

  it('have finite cross-entropies both ways once it is mixed into both', () => {
    const [a, b] = [mix(p, smoother, 0.01), mix(q, smoother, 0.01)];
    for (const cross of [crossEntropyOf(a, b), crossEntropyOf(b, a)]) expect(Number.isFinite(cross.value)).toBe(true);
  });

  it('have a finite forward cross-entropy once it is mixed into q, and lose none that was finite', () => {
    const smoothed = mix(q, smoother, 0.01);
    expect(Number.isFinite(crossEntropyOf(p, smoothed).value)).toBe(true);
    const isLost = Number.isFinite(crossEntropyOf(q, p).value) && crossEntropyOf(smoothed, p).value === Infinity;
    expect(isLost).toBe(false);
  });
});
