import { describe, expect, it } from 'vitest';
import type { Vector } from '../linear/vector';
import { optimizers } from '.';
import type { OptimizerName, SettingsOf } from '.';
import type { Objective } from './objective';
import { optimize } from './optimize';
import type { Run } from './optimizing';

/** (x − c)ᵀ A (x − c) / 2 with A = [[3, 1], [1, 2]] and c = (1, −2); its Fisher matrix is some other metric. */
const quadratic: Objective = {
  value: ([x = 0, y = 0]) => (3 * (x - 1) ** 2 + 2 * (x - 1) * (y + 2) + 2 * (y + 2) ** 2) / 2,
  gradient: ([x = 0, y = 0]) => [3 * (x - 1) + (y + 2), x - 1 + 2 * (y + 2)],
  curvature: () => [[3, 1], [1, 2]],
  fisher: () => [[2, 0], [0, 1]],
};

/** Half the squared residuals 1 − x and √10·(y − x²): a normal model of unit variance, whose Fisher matrix is JᵀJ. */
const rosenbrock: Objective = {
  value: ([x = 0, y = 0]) => ((1 - x) ** 2 + 10 * (y - x * x) ** 2) / 2,
  gradient: ([x = 0, y = 0]) => [x - 1 - 20 * x * (y - x * x), 10 * (y - x * x)],
  curvature: ([x = 0, y = 0]) => [[1 - 20 * (y - x * x) + 40 * x * x, -20 * x], [-20 * x, 10]],
  fisher: ([x = 0]) => [[1 + 40 * x * x, -20 * x], [-20 * x, 10]],
};

/** Settings that reach the minimum of both problems, and how near they come. */
const suitable: { readonly [N in OptimizerName]: { readonly settings: SettingsOf<N>; readonly within: number } } = {
  gradientDescent: { settings: { stepSize: 0.02 }, within: 1e-6 },
  momentum: { settings: { stepSize: 0.005, momentum: 0.9 }, within: 1e-6 },
  nesterov: { settings: { stepSize: 0.005, momentum: 0.9 }, within: 1e-6 },
  rmsProp: { settings: { stepSize: 0.002, decay: 0.9, epsilon: 1e-8 }, within: 2e-3 },
  adam: { settings: { stepSize: 0.02, beta1: 0.9, beta2: 0.99, epsilon: 1e-8 }, within: 1e-3 },
  dampedNewton: { settings: { stepSize: 1, damping: 0 }, within: 1e-12 },
  naturalGradient: { settings: { stepSize: 0.1, damping: 0 }, within: 1e-6 },
};
const names = Object.keys(suitable) as OptimizerName[];

const start: Vector = [-1.2, 1];
const run = <Name extends OptimizerName>(name: Name, objective: Objective, maxSteps = 20_000): Run =>
  optimize(objective, start, optimizers[name], suitable[name].settings, { maxSteps, rest: 1e-10 });
const lastOf = ({ positions, dimension }: Run): Vector => Array.from(positions.slice(-dimension));

/** A step from a state that has seen a few gradients. */
const step = <Name extends OptimizerName>(name: Name, given: Vector, objective: Objective, settings = {}) => {
  const optimizer = optimizers[name];
  const all = { ...optimizer.defaults, ...settings };
  const warm = optimizer.step(all, optimizer.start(given.length), given, objective.gradient(given), objective);
  const gradient = objective.gradient(warm.position);
  const from = (state: typeof warm.state) => optimizer.step(all, state, warm.position, gradient, objective);
  return {
    warm,
    gradient,
    again: () => from(warm.state),
    restored: () => from(JSON.parse(JSON.stringify(warm.state)) as typeof warm.state),
  };
};

it('the registry’s names are the optimizers’ own', () => {
  expect(names).toEqual(Object.keys(optimizers));
  expect(Object.values(optimizers).map(({ name }) => name)).toEqual(names);
});

it('the gradient and curvature of the test problems are those of their values', () => {
  for (const { value, gradient, curvature } of [quadratic, rosenbrock]) {
    for (const [x, y] of [[-1.2, 1], [0.3, 0.7]] as const) {
      const h = 1e-5;
      const slopes = (f: (position: Vector) => number): readonly unknown[] => [
        expect.closeTo((f([x + h, y]) - f([x - h, y])) / (2 * h), 5),
        expect.closeTo((f([x, y + h]) - f([x, y - h])) / (2 * h), 5),
      ];
      expect(gradient([x, y])).toEqual(slopes(value));
      for (const k of [0, 1]) expect(curvature?.([x, y])[k]).toEqual(slopes((at) => gradient(at)[k] ?? Number.NaN));
    }
  }
});

describe.each(names)('%s', (name) => {
  it('reaches the minimum of a convex quadratic', () => {
    const [x = 0, y = 0] = lastOf(run(name, quadratic));
    expect(Math.hypot(x - 1, y + 2)).toBeLessThan(suitable[name].within);
  });

  it('reaches the minimum at the end of a bent valley', () => {
    const [x = 0, y = 0] = lastOf(run(name, rosenbrock));
    expect(Math.hypot(x - 1, y - 1)).toBeLessThan(suitable[name].within);
  });

  it('is the same to the bit when run again', () => {
    expect(run(name, rosenbrock, 300)).toEqual(run(name, rosenbrock, 300));
  });

  it('from the same state takes the same step, and leaves what it was given as it was', () => {
    const { warm, gradient, again } = step(name, start, rosenbrock);
    const before = JSON.stringify([warm, gradient]);
    const first = again();
    expect(again()).toEqual(first);
    expect(JSON.stringify([warm, gradient])).toBe(before);
    expect(first.position).not.toBe(warm.position);
  });

  it('has a state that is data: read back from JSON it leads to the same step', () => {
    const { again, restored } = step(name, start, rosenbrock);
    expect(restored()).toEqual(again());
  });

  it('stands still where the gradient is 0', () => {
    const { warm, again } = step(name, [1, -2], quadratic);
    expect(warm.position).toEqual([1, -2]);
    expect(again().position).toEqual([1, -2]);
  });

  it('gives NaN for a gradient that is not a number', () => {
    const broken = { ...quadratic, gradient: () => [Number.NaN, Number.NaN] };
    expect(step(name, start, broken).warm.position).toEqual([Number.NaN, Number.NaN]);
  });

  it('refuses a gradient of another length, and no dimension', () => {
    const short = { ...quadratic, gradient: () => [1] };
    expect(() => step(name, start, short)).toThrow(/gradient must have 2 entries, got 1/);
    expect(() => optimizers[name].start(0)).toThrow(/dimension must be an integer/);
    expect(() => optimizers[name].start(1.5)).toThrow(/dimension must be an integer/);
  });

  it('names the setting that is outside its range', () => {
    for (const setting of Object.keys(optimizers[name].defaults)) {
      const positive = ['stepSize', 'epsilon'].includes(setting);
      const unbounded = positive || setting === 'damping';
      const take = (value: number) => () => step(name, start, quadratic, { [setting]: value });
      for (const value of [Number.NaN, Infinity, -1e-9, ...(positive ? [0] : []), ...(unbounded ? [] : [1])]) {
        expect(take(value)).toThrow(RangeError);
        expect(take(value)).toThrow(new RegExp(`^${setting} must be`));
      }
      for (const value of [...(positive ? [] : [0]), ...(unbounded ? [1] : [])]) expect(take(value)).not.toThrow();
    }
  });
});

it('damped Newton solves a quadratic in one step, the natural gradient in its own metric', () => {
  const [x = 0, y = 0] = step('dampedNewton', start, quadratic).warm.position;
  expect([x, y]).toEqual([expect.closeTo(1, 14), expect.closeTo(-2, 14)]);
  const own = { ...quadratic, fisher: quadratic.curvature ?? (() => []) };
  const [u = 0, v = 0] = step('naturalGradient', start, own, { stepSize: 1 }).warm.position;
  expect([u, v]).toEqual([expect.closeTo(1, 14), expect.closeTo(-2, 14)]);
});
