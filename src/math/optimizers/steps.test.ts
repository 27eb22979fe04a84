import { describe, expect, it } from 'vitest';
import type { Vector } from '../linear/vector';
import trajectories from '../reference/trajectories.json';
import { adam } from './adam';
import { gradientDescent } from './gradientDescent';
import { momentum } from './momentum';
import { nesterov } from './nesterov';
import type { Objective } from './objective';
import type { Optimizer } from './optimizer';
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

  it('gradient descent takes every step of the reference paths', () => {
    const steps = trajectories.cases.flatMap(({ family, lr, points }) =>
      points.flatMap(({ path, t, theta, grad_KL_pq: forward, grad_KL_qp: reverse }) => {
        const next = points.find((other) => other.path === path && other.t === t + 1);
        const gradient = (path === 'forward' ? forward : reverse).map(({ d }) => d);
        // The references hold a normal's log σ at −4.
        const held = family === 'normal' && next?.theta[1] === -4;
        return next && !held ? [{ lr, theta, gradient, next: next.theta }] : [];
      }),
    );
    expect(steps).toHaveLength(10 * 2 * 9 - 1);
    for (const { lr, theta, gradient, next } of steps) {
      const { position } = gradientDescent.step({ stepSize: lr }, null, theta, gradient, flat);
      const error = position.map((x, i) => Math.abs(x - (next[i] ?? Number.NaN)));
      expect(Math.max(...error)).toBeLessThanOrEqual(2 ** -52 * Math.max(1, ...theta.map(Math.abs)));
    }
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

describe('what the optimizers are made of', () => {
  it('stepAlong goes against the direction, and refuses one of another length', () => {
    expect(stepAlong([1, 2], 0.5, [2, -4])).toEqual([0, 4]);
    expect(() => stepAlong([1, 2], 0.5, [2])).toThrow(/gradient must have 2 entries, got 1/);
  });

  it('zeros are as many as asked, at least one', () => {
    expect(zeros(2)).toEqual([0, 0]);
    expect(() => zeros(0)).toThrow(new RangeError('dimension must be an integer of at least 1, got 0'));
  });
});
