import { describe, expect, it } from 'vitest';
import type { Vector } from '../linear/vector';
import { dampedNewton } from './dampedNewton';
import { gradientDescent } from './gradientDescent';
import { momentum } from './momentum';
import type { Objective } from './objective';
import { optimize } from './optimize';
import type { RunOptions } from './optimizing';

/** (x² + 4y²)/2, with draws that scatter about its gradient. */
const bowl: Objective = {
  value: ([x = 0, y = 0]) => (x * x + 4 * y * y) / 2,
  gradient: ([x = 0, y = 0]) => [x, 4 * y],
  stochasticGradient: ([x = 0, y = 0], random, batch) => {
    const noise = Array.from({ length: batch }, () => random.next() - 0.5).reduce((sum, u) => sum + u, 0) / batch;
    return [x + noise, 4 * y + noise];
  },
};
/** A loss of one coordinate with a constant gradient of −1: each step of size η goes η to the right. */
const along = (value: (x: number) => number): Objective => ({ value: ([x = 0]) => value(x), gradient: () => [-1] });
const options: RunOptions = { maxSteps: 100, rest: 1e-8 };

describe('optimize', () => {
  it('records the start and each step: positions row-major, the loss and the length of the gradient there', () => {
    const run = optimize(bowl, [3, 1], gradientDescent, { stepSize: 0.25 }, { ...options, maxSteps: 2 });
    expect(run.dimension).toBe(2);
    expect([...run.positions]).toEqual([3, 1, 2.25, 0, 1.6875, 0]);
    expect([...run.losses]).toEqual([6.5, 2.25 ** 2 / 2, 1.6875 ** 2 / 2]);
    expect([...run.gradientNorms]).toEqual([5, 2.25, 1.6875]);
    expect(run.end).toEqual({ kind: 'step-limit' });
  });

  it('takes the optimizer’s defaults for the settings that are not given', () => {
    const { positions } = optimize(bowl, [1, 0], momentum, { stepSize: 0.5 }, { ...options, maxSteps: 2 });
    expect(positions[4]).toBe(0.5 - 0.5 * (0.9 * 1 + 0.5));
  });

  it('is at rest after two steps in a row that move no coordinate by `rest`', () => {
    const run = optimize(bowl, [3, 1], gradientDescent, { stepSize: 0.25 }, { maxSteps: 1000, rest: 1e-3 });
    expect(run.end).toEqual({ kind: 'converged' });
    const moved = (t: number) => Math.abs((run.positions[2 * t] ?? 0) - (run.positions[2 * t - 2] ?? 0));
    const last = run.losses.length - 1;
    expect([moved(last), moved(last - 1)].every((step) => step < 1e-3)).toBe(true);
    expect(moved(last - 2)).toBeGreaterThanOrEqual(1e-3);
  });

  it('does not take a ball that turns around for one at rest', () => {
    const gradients = [0, 1, 0, -1, 1];
    const turning: Objective = { value: () => 0, gradient: ([x = 0]) => [x === 0 ? 0 : 1] };
    const run = optimize(turning, [1], gradientDescent, { stepSize: 1 }, options);
    expect(run.losses).toHaveLength(4);
    let asked = 0;
    const uneven: Objective = { value: () => 0, gradient: () => [gradients[asked++ % gradients.length] ?? 0] };
    expect(optimize(uneven, [1], gradientDescent, { stepSize: 1 }, options).end.kind).toBe('step-limit');
  });

  it('with a rest of 0 goes on to the step limit, even standing still', () => {
    const run = optimize(bowl, [0, 0], gradientDescent, { stepSize: 0.25 }, { maxSteps: 7, rest: 0 });
    expect([run.end.kind, run.losses.length]).toEqual(['step-limit', 8]);
  });

  it('ends where the loss is infinite: at the start, or at the step that reached it', () => {
    const wall = along((x) => (x > 2 ? Infinity : 0));
    expect(optimize(wall, [3], gradientDescent, { stepSize: 1 }, options).end).toEqual({ kind: 'infinite', step: 0 });
    const run = optimize(wall, [0.5], gradientDescent, { stepSize: 1 }, options);
    expect(run.end).toEqual({ kind: 'infinite', step: 2 });
    expect([...run.positions]).toEqual([0.5, 1.5, 2.5]);
    expect([...run.losses]).toEqual([0, 0, Infinity]);
    expect([...run.gradientNorms]).toEqual([1, 1, Number.NaN]);
  });

  it('ends where a step would leave the domain, with the position attempted and not a clamped one', () => {
    const domain = ([x = 0]: Vector) => x < 2;
    const run = optimize(along(() => 0), [0.5], gradientDescent, { stepSize: 1 }, { ...options, domain });
    expect(run.end).toEqual({ kind: 'left-domain', attempted: [2.5] });
    expect([...run.positions]).toEqual([0.5, 1.5]);
  });

  it('without a domain takes an infinite position for one outside', () => {
    const steep: Objective = { value: () => 0, gradient: () => [-1e308] };
    const run = optimize(steep, [0], gradientDescent, { stepSize: 10 }, options);
    expect(run.end).toEqual({ kind: 'left-domain', attempted: [Infinity] });
  });

  it('ends as diverged, and says why: a loss or a position that is not a number', () => {
    const hole = along((x) => (x > 2 ? Number.NaN : 0));
    const run = optimize(hole, [0.5], gradientDescent, { stepSize: 1 }, options);
    expect(run.end).toEqual({ kind: 'diverged', because: 'not-a-number', step: 2 });
    expect(run.losses).toHaveLength(3);
    const lost: Objective = { value: () => 0, gradient: () => [Number.NaN] };
    const still = optimize(lost, [0.5], gradientDescent, { stepSize: 1 }, options);
    expect(still.end).toEqual({ kind: 'diverged', because: 'not-a-number', step: 1 });
    expect(still.losses).toHaveLength(1);
  });

  it('ends as diverged once the loss has been above the stated multiple for the stated number of steps', () => {
    const growth = { multiple: 3, steps: 2 };
    const climbing = (value: (x: number) => number, from = 0) =>
      optimize(along(value), [from], gradientDescent, { stepSize: 1 }, { ...options, growth }).end;
    expect(climbing((x) => x)).toEqual({ kind: 'diverged', because: 'loss-grew', step: 5 });
    expect(climbing((x) => x, 2)).toEqual({ kind: 'diverged', because: 'loss-grew', step: 8 });
    expect(climbing((x) => (x % 2 === 0 ? 0 : 1e9))).toEqual({ kind: 'step-limit' });
    const overshooting = optimize(bowl, [3, 1], gradientDescent, { stepSize: 1 }, options);
    expect(overshooting.end).toMatchObject({ kind: 'diverged', because: 'loss-grew' });
  });

  it('with draws is the same to the bit from the same seed, and another run from another', () => {
    const run = (seed: number) =>
      optimize(bowl, [3, 1], momentum, { stepSize: 0.05 }, { ...options, stochastic: { seed, batch: 4 } });
    expect(run(8)).toEqual(run(8));
    expect(run(8).positions).not.toEqual(run(9).positions);
    const exact = optimize(bowl, [3, 1], momentum, { stepSize: 0.05 }, options);
    expect(run(8).positions).not.toEqual(exact.positions);
    expect(Math.abs((run(8).gradientNorms[0] ?? 0) - 5)).toBeGreaterThan(1e-6);
    expect(run(8).losses[0]).toBe(6.5);
  });

  it('leaves the start as it was', () => {
    const start = Object.freeze([3, 1]);
    optimize(bowl, start, momentum, {}, options);
    expect(start).toEqual([3, 1]);
  });

  it.each<[RegExp, Partial<RunOptions>]>([
    [/^maxSteps must be an integer/, { maxSteps: 0 }],
    [/^rest must be finite and ≥ 0/, { rest: Number.NaN }],
    [/^growth.multiple must be/, { growth: { multiple: 0, steps: 1 } }],
    [/^growth.steps must be/, { growth: { multiple: 1, steps: 0.5 } }],
    [/^stochastic.batch must be/, { stochastic: { seed: 1, batch: 0 } }],
    [/^seed must be/, { stochastic: { seed: -1, batch: 1 } }],
    [/^start must be finite and in the domain, got \[3, 1\]/, { domain: () => false }],
  ])('refuses options: %s', (message, bad) => {
    expect(() => optimize(bowl, [3, 1], gradientDescent, {}, { ...options, ...bad })).toThrow(message);
    expect(() => optimize(bowl, [3, 1], gradientDescent, {}, { ...options, ...bad })).toThrow(RangeError);
  });

  it('refuses a start that is no position, a setting outside its range, and draws that are not to be had', () => {
    expect(() => optimize(bowl, [Number.NaN, 1], gradientDescent, {}, options)).toThrow(/^start must be finite/);
    expect(() => optimize(bowl, [], gradientDescent, {}, options)).toThrow(/^dimension must be/);
    expect(() => optimize(bowl, [3, 1], gradientDescent, { stepSize: 0 }, options)).toThrow(/^stepSize must be/);
    const { stochasticGradient: _, ...exact } = bowl;
    const drawn = { ...options, stochastic: { seed: 1, batch: 1 } };
    expect(() => optimize(exact, [3, 1], gradientDescent, {}, drawn)).toThrow(/^objective.stochasticGradient must be/);
    expect(() => optimize(exact, [3, 1], dampedNewton, {}, options)).toThrow(/^objective.curvature must be given/);
  });
});
