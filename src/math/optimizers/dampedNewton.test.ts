import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vector } from '../linear/vector';
import { dampedNewton } from './dampedNewton';
import type { Objective } from './objective';
import { optimize } from './optimize';

const flat: Objective = { value: () => 0, gradient: (position) => position.map(() => 0) };

describe('damped Newton', () => {
  /** Two wells at x = ±1, a saddle between them. */
  const wells: Objective = {
    value: ([x = 0, y = 0]) => x ** 4 / 4 - x ** 2 / 2 + y ** 2 / 2,
    gradient: ([x = 0, y = 0]) => [x ** 3 - x, y],
    curvature: ([x = 0]) => [[3 * x * x - 1, 0], [0, 1]],
  };

  it('never ascends, and ends in a well, from wherever it starts', () => {
    const coordinate = fc.double({ min: -3, max: 3, noNaN: true }).filter((x) => Math.abs(x) > 1e-3);
    fc.assert(
      fc.property(coordinate, coordinate, fc.constantFrom(0.5, 1, 3), (x, y, stepSize) => {
        const run = optimize(wells, [x, y], dampedNewton, { stepSize }, { maxSteps: 300, rest: 1e-12 });
        for (let t = 1; t < run.losses.length; t++) {
          expect(run.losses[t]).toBeLessThanOrEqual(run.losses[t - 1] ?? Number.NaN);
        }
        expect(Math.abs(run.positions.at(-2) ?? 0)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('tries no place outside the domain', () => {
    const barrier: Objective = {
      value: ([x = 0]) => {
        if (x <= 0) throw new RangeError('x must be positive');
        return x - Math.log(x);
      },
      gradient: ([x = 0]) => [1 - 1 / x],
      curvature: ([x = 0]) => [[1 / (x * x)]],
    };
    const options = { maxSteps: 100, rest: 1e-12, domain: ([x = 0]: Vector) => x > 0 };
    const run = optimize(barrier, [3], dampedNewton, {}, options);
    expect(run.end).toEqual({ kind: 'converged' });
    expect(run.positions.at(-1)).toBeCloseTo(1, 12);
  });

  it('goes straight down where the curvature is 0, and stays where nothing lowers the loss', () => {
    const slope: Objective = { value: ([x = 0]) => x, gradient: () => [1], curvature: () => [[0]] };
    expect(dampedNewton.step(dampedNewton.defaults, null, [0], [1], slope).position).toEqual([-1]);
    expect(dampedNewton.step(dampedNewton.defaults, null, [0], [-1], slope).position).toEqual([0]);
  });

  it('goes to the minimum over softmax logits, where the Hessian is singular, beside an outcome of little mass', () => {
    const p: Vector = [0.7, 0.2999, 1e-4];
    const q = (logits: Vector): Vector => {
      const weights = logits.map(Math.exp);
      const total = weights.reduce((sum, w) => sum + w, 0);
      return weights.map((w) => w / total);
    };
    const forward: Objective = {
      value: (x) =>
        q(x).reduce((sum, b, k) => {
          const [mass, excess] = [p[k] ?? 0, b / (p[k] ?? 0) - 1];
          return sum + mass * (excess - Math.log1p(excess));
        }, 0),
      gradient: (x) => q(x).map((b, k) => b - (p[k] ?? 0)),
      curvature: (x) => q(x).map((a, i) => q(x).map((b, j) => (i === j ? a : 0) - a * b)),
    };
    const run = optimize(forward, [0, 0, 0], dampedNewton, {}, { maxSteps: 30, rest: 1e-9 });
    expect(run.end).toEqual({ kind: 'converged' });
    const found = q(Array.from(run.positions.slice(-3)));
    for (const [k, mass] of p.entries()) expect((found[k] ?? 0) / mass).toBeCloseTo(1, 7);
  });

  it('adds the damping that is set', () => {
    const bowl: Objective = { value: ([x = 0]) => x * x, gradient: ([x = 0]) => [2 * x], curvature: () => [[2]] };
    expect(dampedNewton.step({ stepSize: 1, damping: 2 }, null, [1], [2], bowl).position).toEqual([1 / 2]);
  });

  it('gives NaN where the curvature is not finite, and needs one', () => {
    const broken: Objective = { ...flat, curvature: () => [[Infinity]] };
    expect(dampedNewton.step(dampedNewton.defaults, null, [1], [1], broken).position).toEqual([Number.NaN]);
    const without = () => dampedNewton.step(dampedNewton.defaults, null, [1], [1], flat);
    expect(without).toThrow(/objective.curvature must be given/);
  });
});
