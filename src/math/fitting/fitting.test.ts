import { describe, expect, it } from 'vitest';
import { families } from '../families';
import type { Distribution, FamilyName } from '../families';
import { distributionOf } from '../families/distributionOf';
import type { Vector } from '../linear/vector';
import { directions } from '../geometry/direction';
import type { Law } from '../law/law';
import { lawOf } from '../law/lawOf';
import { mix } from '../law/mix';
import { klOf } from '../quantities/klOf';
import { fitModelOf } from './fitModelOf';
import { forwardOptimum } from './forwardOptimum';
import { infiniteEverywhere } from './infiniteEverywhere';
import { klGradientOf } from './klGradientOf';
import { klLoss } from './klLoss';
import { minimise } from './minimise';
import { modelOf } from './modelOf';
import { quickLossOf } from './quickLossOf';
import { reverseMinimaOf } from './reverseMinimaOf';

const normal = (mu: number, sigma: number): Distribution => ({ family: 'normal', params: { mu, sigma } });
const laplace = (mu: number, b: number): Distribution => ({ family: 'laplace', params: { mu, b } });
const twoPeaks = lawOf({
  family: 'gaussianMixture',
  params: { weights: [0.4, 0.6], mus: [-3, 3], sigmas: [0.8, 0.6] },
});

const names = Object.keys(families).filter((name): name is FamilyName => name in families);
const exampleOf = (name: FamilyName): Distribution => distributionOf<FamilyName>(name, families[name].example);

/** A member a little off the example, and smoothed into it: a target on the same support, outside the family. */
function targetNear(model: ReturnType<typeof modelOf>): Law {
  const apart = model.theta.map((value, i) => {
    const { to, from } = model.parameters[i]?.unconstrained ?? { to: (x: number) => x, from: (x: number) => x };
    return from(to(value) + 0.3);
  });
  return mix(model.at(apart), model.at(model.theta), 0.3);
}

const movable = names.filter((name) => {
  const model = modelOf(exampleOf(name));
  return model.names.length > 0 && model.score !== null;
});

function slopeOf(f: (theta: Vector) => number, theta: Vector, i: number, h: number): number {
  const at = (steps: number): number => f(theta.map((value, j) => (j === i ? value + steps * h : value)));
  return (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h);
}

describe.each(movable)('%s as a model', (name) => {
  const model = modelOf(exampleOf(name));
  const target = targetNear(model);

  it.each(directions)('has the slope of the %s KL as its gradient', (direction) => {
    const gradient = klGradientOf(target, model, model.theta, direction);
    expect(gradient).toHaveLength(model.names.length);
    for (const [i, entry] of gradient.entries()) {
      const value = model.theta[i] ?? Number.NaN;
      const { low, high } = model.parameters[i]?.domain ?? { low: 0, high: 0 };
      const h = 1e-3 * Math.min(1, value - low, high - value);
      const slope = slopeOf(
        (theta) => klOf(...(direction === 'forward' ? ([target, model.at(theta)] as const) : ([model.at(theta), target] as const))).value,
        model.theta,
        i,
        h,
      );
      expect(Math.abs(slope - entry)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(entry)));
    }
  });

  it('has a forward optimum where the forward gradient vanishes and no step is downhill', () => {
    const optimum = forwardOptimum(target, model);
    if (optimum.kind === 'infinite') throw new Error('the target has the support of the model');
    const loss = klLoss(target, model, 'forward');
    const eta = loss.etaOf(optimum.theta);
    for (const slope of loss.gradient(eta)) expect(Math.abs(slope)).toBeLessThan(1e-6);
    for (const [i] of eta.entries()) {
      for (const step of [-0.01, 0.01]) {
        expect(loss.value(eta.map((value, j) => (j === i ? value + step : value)))).toBeGreaterThan(optimum.kl);
      }
    }
  });

  it('is found again by descent from elsewhere', () => {
    const own = model.at(model.theta);
    const loss = klLoss(own, model, 'reverse');
    const found = minimise(loss, loss.etaOf(model.theta).map((value) => value + 0.2));
    expect(found.isStationary).toBe(true);
    expect(found.value).toBeLessThan(1e-12);
  });
});

describe('moment matching', () => {
  it('gives a normal the mean and the deviation of the target', () => {
    const optimum = forwardOptimum(twoPeaks, modelOf(normal(0, 1)));
    expect(optimum.kind).toBe('moment matching');
    const [mu = Number.NaN, sigma = Number.NaN] = optimum.kind === 'infinite' ? [] : optimum.theta;
    expect(mu).toBeCloseTo(0.6, 11);
    expect(sigma ** 2).toBeCloseTo(0.4 * (0.64 + 9) + 0.6 * (0.36 + 9) - 0.36, 10);
  });

  it('refuses a mean that no member has, by name', () => {
    const pointMass = lawOf({ family: 'binomial', params: { trials: 12, theta: 1 } });
    const model = modelOf({ family: 'binomial', params: { trials: 12, theta: 0.5 } });
    expect(forwardOptimum(pointMass, model)).toMatchObject({ theta: [1], kl: 0 });
  });
});

describe('a direction that is infinite for every θ', () => {
  it('is told with the tail that makes it so', () => {
    const cauchy = lawOf({ family: 'cauchy', params: { x0: 0, gamma: 1 } });
    const place = infiniteEverywhere(cauchy, modelOf(normal(0, 1)), 'forward');
    expect(place.intervals.map(({ low, high }) => [low === -Infinity, high === Infinity])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(forwardOptimum(cauchy, modelOf(normal(0, 1)))).toEqual({ kind: 'infinite', place });
    expect(infiniteEverywhere(cauchy, modelOf(normal(0, 1)), 'reverse')).toEqual({ outcomes: [], intervals: [] });
  });

  it('is told with the interval where the target has nothing', () => {
    const uniform = lawOf({ family: 'uniform', params: { low: -1, high: 2 } });
    const model = modelOf(normal(0, 1));
    expect(infiniteEverywhere(uniform, model, 'reverse').intervals).toEqual([
      { low: -Infinity, high: -1 },
      { low: 2, high: Infinity },
    ]);
    expect(reverseMinimaOf(uniform, model).next()).toMatchObject({ done: true, value: { minima: [], starts: [] } });
  });

  it('is told with the outcome where the target has nothing', () => {
    const holed = lawOf({ family: 'categorical', params: { probs: [0.5, 0, 0.5] } });
    const model = modelOf({ family: 'binomial', params: { trials: 2, theta: 0.4 } });
    expect(infiniteEverywhere(holed, model, 'reverse').outcomes).toEqual([1]);
  });

  it('is not told where only some θ make it so: a gamma tail under a Gumbel as steep as it', () => {
    const gumbel = modelOf({ family: 'gumbel', params: { mu: 0, beta: 1 } });
    const target = lawOf(laplace(0, 0.8));
    expect(klOf(target, gumbel.at([0, 1])).value).toBeLessThan(Infinity);
    expect(klOf(target, gumbel.at([0, 0.5])).value).toBe(Infinity);
    expect(infiniteEverywhere(target, { ...gumbel, theta: [0, 0.5] }, 'forward')).toEqual({ outcomes: [], intervals: [] });
  });

  it('has no gradient there', () => {
    const cauchy = lawOf({ family: 'cauchy', params: { x0: 0, gamma: 1 } });
    expect(klGradientOf(cauchy, modelOf(normal(0, 1)), [0, 1], 'forward')).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('reverse minima of a family without a complete search', () => {
  const search = reverseMinimaOf(twoPeaks, modelOf(laplace(0, 1)), 3);
  let step = search.next();
  while (!step.done) step = search.next();
  const { minima, starts } = step.value;

  it('are found on either peak, the better first, and are minima', () => {
    expect(minima.length).toBeGreaterThanOrEqual(2);
    expect(minima.map(({ kl }) => kl)).toEqual(minima.map(({ kl }) => kl).toSorted((a, b) => a - b));
    expect(minima[0]?.theta[0]).toBeCloseTo(3, 1);
    expect(minima.some(({ theta }) => Math.abs((theta[0] ?? 0) + 3) < 0.3)).toBe(true);
    for (const { theta } of minima) {
      for (const slope of klGradientOf(twoPeaks, modelOf(laplace(0, 1)), theta, 'reverse')) {
        expect(Math.abs(slope)).toBeLessThan(1e-4);
      }
    }
  });

  it('say where the search began', () => {
    expect(starts).toHaveLength(1 + 3 * 3);
    expect(starts[0]).toEqual([0, 1]);
  });
});

describe('bad input', () => {
  it('a model without a score has no gradient', () => {
    const drawn = modelOf({ family: 'drawnDensity', params: { knots: [0, 1], heights: [1, 1] } });
    expect(() => klGradientOf(twoPeaks, drawn, [], 'forward')).toThrow(/^model must have a score/);
  });

  it('a parameter outside its domain is named', () => {
    expect(() => klGradientOf(twoPeaks, modelOf(normal(0, 1)), [0, -1], 'forward')).toThrow(/^sigma must be positive/);
    expect(() => modelOf(normal(0, 1)).at([Number.NaN, 1])).toThrow(/^mu must be finite/);
  });

  it.each([
    ['forward', [2.113775061753273, -2.0112425013356585]],
    ['reverse', [-1.2378017082564838, -2.2690560990287167]],
  ] as const)('a %s loss that is flat to its last digit is left alone, though its gradient does not vanish', (direction, start) => {
    const mixture = (mus: readonly number[]): Distribution => ({ family: 'gaussianMixture', params: { weights: [0.4, 0.6], mus, sigmas: [0.8, 0.8] } });
    const loss = quickLossOf(lawOf(mixture([-2, 2])), fitModelOf(mixture([-0.6, 0.9]), ['mus[0]', 'mus[1]']), direction);
    let asked = 0;
    const value = (theta: Vector): number => {
      asked += 1;
      return loss.kl(theta);
    };
    expect(minimise({ value, gradient: (theta) => loss.klAndGradient(theta).gradient }, start, 1e-9).isStationary).toBe(true);
    expect(asked).toBeLessThan(200);
  });

  it('a start where the loss is infinite is given back', () => {
    const wall = { value: () => Infinity, gradient: () => [Number.NaN] };
    expect(minimise(wall, [3])).toEqual({ at: [3], value: Infinity, isStationary: false });
  });
});
