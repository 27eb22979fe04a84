import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vector } from '../linear/vector';
import trajectories from '../reference/trajectories.json';
import { adam } from './adam';
import { dampedNewton } from './dampedNewton';
import { gradientDescent } from './gradientDescent';
import { momentum } from './momentum';
import { naturalGradient } from './naturalGradient';
import { nesterov } from './nesterov';
import type { Objective } from './objective';
import { optimize } from './optimize';
import type { Optimizer } from './optimizer';
import { requireCount, requireFraction, requireNonNegative, requirePositive } from './requireSetting';
import { rmsProp } from './rmsProp';
import { stepAlong } from './stepAlong';
import { zeros } from './zeros';

const flat: Objective = { value: () => 0, gradient: (position) => position.map(() => 0) };

/** The positions from 0 under these gradients in turn. */
function positionsUnder<Settings, State>(
  { start, step }: Optimizer<Settings, State>,
  settings: Settings,
  gradients: Vector,
): Vector {
  let state = start(1);
  let position: Vector = [0];
  return gradients.map((gradient) => {
    ({ position, state } = step(settings, state, position, [gradient], flat));
    return position[0] ?? Number.NaN;
  });
}

describe('the first steps, worked by hand (every number here is exact in binary)', () => {
  it('gradient descent: −lr·Σg', () => {
    expect(positionsUnder(gradientDescent, { stepSize: 1 / 8 }, [1, 1, -4])).toEqual([-1 / 8, -1 / 4, 1 / 4]);
  });

  it('momentum: v = 1, 3/2, 7/4 under a steady gradient of 1', () => {
    const settings = { stepSize: 1 / 8, momentum: 1 / 2 };
    expect(positionsUnder(momentum, settings, [1, 1, 1])).toEqual([-1 / 8, -5 / 16, -17 / 32]);
    expect(positionsUnder(momentum, settings, [1, 0, 0])).toEqual([-1 / 8, -3 / 16, -7 / 32]);
  });

  it('Nesterov: g + v/2 = 3/2, 7/4, 15/8 under a steady gradient of 1', () => {
    const settings = { stepSize: 1 / 8, momentum: 1 / 2 };
    expect(positionsUnder(nesterov, settings, [1, 1, 1])).toEqual([-3 / 16, -13 / 32, -41 / 64]);
    expect(positionsUnder(nesterov, settings, [1, 0, 0])).toEqual([-3 / 16, -7 / 32, -15 / 64]);
  });

  it('RMSProp: the mean square is not corrected for its start, and epsilon is beside the root', () => {
    const settings = { stepSize: 1 / 2, decay: 3 / 4, epsilon: 1 };
    expect(positionsUnder(rmsProp, settings, [2, -1])).toEqual([-1 / 2, -1 / 4]);
  });

  it('Adam: both means are corrected for their start before epsilon is added', () => {
    const settings = { stepSize: 1, beta1: 1 / 2, beta2: 3 / 4, epsilon: 2 };
    const [first, second, third] = positionsUnder(adam, settings, [2, 1, -1]);
    expect(first).toBe(-1 / 2);
    expect(second).toBeCloseTo(-1 / 2 - 4 / 3 / (4 / Math.sqrt(7) + 2), 15);
    expect(third).toBe(second);
  });

  it('Adam: −lr·sign(g)/(1 + ε/|g|) at first, whatever the scale of g', () => {
    for (const g of [1e-30, -3e-8, 0.7, -12, 1e150]) {
      const [first = 0] = positionsUnder(adam, adam.defaults, [g]);
      const expected = (-1e-3 * Math.sign(g)) / (1 + 1e-8 / Math.abs(g));
      expect(first / expected).toBeCloseTo(1, 14);
    }
  });

  it('without momentum, momentum and Nesterov are gradient descent, to the bit', () => {
    const gradients = [0.3, -1.7, 0.123, 5];
    const expected = positionsUnder(gradientDescent, { stepSize: 0.1 }, gradients);
    expect(positionsUnder(momentum, { stepSize: 0.1, momentum: 0 }, gradients)).toEqual(expected);
    expect(positionsUnder(nesterov, { stepSize: 0.1, momentum: 0 }, gradients)).toEqual(expected);
  });

  it('the defaults are PyTorch’s, but for the momentum of momentum', () => {
    expect(gradientDescent.defaults).toEqual({ stepSize: 1e-3 });
    expect(rmsProp.defaults).toEqual({ stepSize: 1e-2, decay: 0.99, epsilon: 1e-8 });
    expect(adam.defaults).toEqual({ stepSize: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 });
  });
});

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
    const [down = 0] = dampedNewton.step(dampedNewton.defaults, null, [0], [1], slope).position;
    expect(down).toBeCloseTo(-1000, 11);
    expect(dampedNewton.step(dampedNewton.defaults, null, [0], [-1], slope).position[0]).toBe(0);
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

describe('natural gradient', () => {
  it('is the step of every reference: its logits keep their sum', () => {
    for (const { family, points } of trajectories.cases) {
      for (const { theta, fisher, grad_KL_pq: gradient, natgrad_KL_pq: natural } of points) {
        const objective: Objective = { ...flat, fisher: () => fisher.map((row) => row.map(({ d }) => d)) };
        const settings = { stepSize: 1, damping: 0 };
        const given = gradient.map(({ d }) => d);
        const { position } = naturalGradient.step(settings, null, theta.map(() => 0), given, objective);
        const size = Math.max(...natural.map(({ d }) => Math.abs(d)));
        const error = natural.map(({ d }, i) => Math.abs((position[i] ?? Number.NaN) + d));
        expect(Math.max(...error)).toBeLessThanOrEqual(1e-13 * size);
        const sum = position.reduce((total, x) => total + x, 0);
        expect(family !== 'categorical' || Math.abs(sum) < 1e-13 * size).toBe(true);
      }
    }
  });

  it('does not depend on the units of a coordinate', () => {
    const step = (scale: number) => {
      const objective = { ...flat, fisher: () => [[4 * scale * scale, scale], [scale, 1]] };
      return naturalGradient.step({ stepSize: 1, damping: 0 }, null, [0, 0], [3 * scale, 5], objective).position;
    };
    const [x = 0, y = 0] = step(1);
    expect(step(2 ** 20)).toEqual([x / 2 ** 20, y]);
  });

  it('adds the damping; gives NaN where the Fisher matrix is not finite; needs one, and not an indefinite one', () => {
    const take = (fisher: number, damping: number) =>
      naturalGradient.step({ stepSize: 1, damping }, null, [0], [3], { ...flat, fisher: () => [[fisher]] }).position;
    expect(take(2, 1)).toEqual([-1]);
    expect(take(Number.NaN, 0)).toEqual([Number.NaN]);
    expect(() => take(-1, 0)).toThrow(/matrix must be positive semidefinite/);
    const without = () => naturalGradient.step(naturalGradient.defaults, null, [0], [3], flat);
    expect(without).toThrow(/objective.fisher must be given/);
  });
});

describe('what the optimizers are made of', () => {
  it('stepAlong goes against the direction, and refuses one of another length', () => {
    expect(stepAlong([1, 2], 0.5, [2, -4])).toEqual([0, 4]);
    expect(() => stepAlong([1, 2], 0.5, [2])).toThrow(/gradient must have 2 entries, got 1/);
  });

  it('zeros are as many as asked, at least one', () => {
    expect(zeros(2)).toEqual([0, 0]);
    expect(() => zeros(0)).toThrow(new RangeError('dimension must be an integer of at least 1, got 0'));
  });

  it('each range names its setting and refuses NaN', () => {
    for (const ask of [requirePositive, requireNonNegative, requireFraction, requireCount]) {
      for (const value of [Number.NaN, Infinity, -1]) expect(() => ask('eta', value)).toThrow(/^eta must be/);
    }
    expect(() => requirePositive('eta', 0)).toThrow(RangeError);
    expect(() => requireFraction('eta', 1)).toThrow(RangeError);
    expect(() => requireCount('n', 1, 2)).toThrow(/n must be an integer of at least 2/);
    expect(() => requireNonNegative('eta', 0)).not.toThrow();
    expect(() => requireFraction('eta', 0)).not.toThrow();
    expect(() => requirePositive('eta', 1e-300)).not.toThrow();
  });
});
