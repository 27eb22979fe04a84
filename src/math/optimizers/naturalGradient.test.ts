import { describe, expect, it } from 'vitest';
import trajectories from '../reference/trajectories.json';
import { naturalGradient } from './naturalGradient';
import type { Objective } from './objective';

const flat: Objective = { value: () => 0, gradient: (position) => position.map(() => 0) };

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
