import { describe, expect, it } from 'vitest';
import { families } from '../families';
import type { Distribution, FamilyName } from '../families';
import { distributionOf } from '../families/distributionOf';
import { directions } from '../geometry/direction';
import type { Direction } from '../geometry/direction';
import type { Law } from '../law/law';
import { lawOf } from '../law/lawOf';
import { mix } from '../law/mix';
import type { Vector } from '../linear/vector';
import { klOf } from '../quantities/klOf';
import { fitModelOf } from './fitModelOf';
import { freeNamesOf } from './freeNamesOf';
import { klGradientOf } from './klGradientOf';
import { quickLossOf } from './quickLossOf';
import { smoothedModel } from './smoothedModel';

const names = Object.keys(families).filter((name): name is FamilyName => name in families);
const movable = names.map((name): Distribution => distributionOf<FamilyName>(name, families[name].example)).filter((one) => freeNamesOf(one).length > 0);
/** Every single parameter, and the first two. */
const cases = movable.flatMap((start) => {
  const free = freeNamesOf(start);
  const both = free.slice(0, 2);
  return (both.length === 2 ? [...free.map((one) => [one]), both] : [both]).map((moving) => [start.family, moving, start] as const);
});

const numbers = (law: Law, other: Law, direction: Direction): number => (direction === 'forward' ? klOf(law, other) : klOf(other, law)).value;

describe.each(cases)('%s with %j free', (_, free, start) => {
  const model = fitModelOf(start, free);
  const beside = (by: number): Vector =>
    model.theta.map((value, i) => {
      const { to, from } = model.parameters[i]?.unconstrained ?? { to: (x: number) => x, from: (x: number) => x };
      return from(to(value) + by);
    });
  const target = mix(model.at(beside(0.3)), model.at(model.theta), 0.3);

  it.each(directions)('has the %s KL and its gradient', (direction) => {
    const loss = quickLossOf(target, model, direction);
    for (const theta of [model.theta, beside(-0.2)]) {
      const { kl, gradient } = loss.klAndGradient(theta);
      const exact = numbers(target, model.at(theta), direction);
      expect(Math.abs(kl - exact), `KL ${kl}, not ${exact}`).toBeLessThanOrEqual(1e-8 * Math.max(1, exact));
      expect(loss.kl(theta)).toBeCloseTo(kl, 12);
      const slopes = klGradientOf(target, model, theta, direction);
      for (const [i, slope] of slopes.entries()) expect(Math.abs((gradient[i] ?? Number.NaN) - slope)).toBeLessThanOrEqual(1e-7 * Math.max(1, Math.abs(slope)));
    }
  });
});

describe('a smoothed model', () => {
  const uniform = lawOf({ family: 'discreteUniform', params: { low: 0, high: 12 } });
  const model = smoothedModel(fitModelOf({ family: 'binomial', params: { trials: 12, theta: 0.4 } }, ['theta']), uniform, 0.2);
  const target = lawOf({ family: 'empirical', params: { counts: [0, 1, 3, 0, 9, 4, 2, 2, 1, 5, 0, 1, 3] } });

  it('has the score of the mixture: the slope of its log mass', () => {
    const h = 1e-5;
    const logAt = (theta: number, x: number): number => model.at([theta]).logProb(x);
    for (const x of [0, 4, 12]) {
      expect(model.score?.([0.4])(x)[0]).toBeCloseTo((logAt(0.4 + h, x) - logAt(0.4 - h, x)) / (2 * h), 7);
    }
  });

  it('has a finite forward KL where the model alone has, and the KL of the mixture', () => {
    expect(quickLossOf(target, model, 'forward').kl([0.4])).toBeCloseTo(klOf(target, model.at([0.4])).value, 12);
  });
});

describe('a model of named parameters', () => {
  const gamma: Distribution = { family: 'gamma', params: { shape: 3, rate: 2 } };

  it('keeps what is not named, in the order named', () => {
    expect(fitModelOf(gamma, ['rate']).distributionAt([5])).toEqual({ family: 'gamma', params: { shape: 3, rate: 5 } });
    expect(fitModelOf(gamma, ['rate', 'shape']).distributionAt([5, 1])).toEqual({ family: 'gamma', params: { shape: 1, rate: 5 } });
    expect(fitModelOf(gamma, ['rate', 'shape']).theta).toEqual([2, 3]);
  });

  it('has natural parameters and moments only where nothing stands still', () => {
    expect(fitModelOf(gamma, ['rate']).natural).toBeNull();
    expect(fitModelOf(gamma, ['rate']).momentMatching).toBeNull();
    expect(fitModelOf(gamma, ['rate', 'shape']).natural).not.toBeNull();
  });

  it('has the rows and columns of the Fisher information in that order', () => {
    const whole = families.gamma.fisherInformation?.({ shape: 3, rate: 2 }) ?? [];
    expect(fitModelOf(gamma, ['rate', 'shape']).fisherInformation?.([2, 3])).toEqual([
      [whole[1]?.[1], whole[1]?.[0]],
      [whole[0]?.[1], whole[0]?.[0]],
    ]);
  });

  it.each<[RegExp, Distribution, readonly string[]]>([
    [/^free must name 1 or 2/, gamma, []],
    [/^free must name 1 or 2/, { family: 'studentT', params: { nu: 3, mu: 0, sigma: 1 } }, ['nu', 'mu', 'sigma']],
    [/^free must not name rate twice/, gamma, ['rate', 'rate']],
    [/^free names trials, but of binomial these can move: theta/, { family: 'binomial', params: { trials: 4, theta: 0.5 } }, ['trials']],
    [/^free names mus\[2\]/, { family: 'gaussianMixture', params: { weights: [0.5, 0.5], mus: [0, 1], sigmas: [1, 1] } }, ['mus[2]']],
  ])('refuses %s', (message, start, free) => {
    expect(() => fitModelOf(start, free)).toThrow(message);
    expect(() => fitModelOf(start, free)).toThrow(RangeError);
  });
});
