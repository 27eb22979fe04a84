import { describe, expect, it } from 'vitest';
import { tabulate } from '../families/tabulate';
import worms from '../reference/worms.json';
import { descend, MAX_STEPS } from './descend';

const counts = worms.cases[0]?.counts ?? [];
const target = tabulate({ family: 'empirical', params: { counts } }, counts.length);
const from = (theta: number) => ({ family: 'binomial', params: { trials: 10, theta } }) as const;

describe('gradient descent', () => {
  it('reaches the moment-matched θ of the forward direction, the loss falling at every step', () => {
    const run = descend(target, from(0.3), { direction: 'forward', coordinate: 'theta', stepSize: 0.004 });
    expect(run.end.kind).toBe('converged');
    expect(run.thetas[0]).toBe(0.3);
    expect(run.thetas.at(-1)).toBeCloseTo(0.544, 6);
    for (let i = 1; i < run.losses.length; i++) expect(run.losses[i]).toBeLessThanOrEqual(run.losses[i - 1] ?? 0);
  });

  it('takes the exact first steps: θ₁ = θ₀ − η·10(θ₀ − mean/10)/(θ₀(1 − θ₀))', () => {
    const run = descend(target, from(0.2), { direction: 'forward', coordinate: 'theta', stepSize: 0.004 });
    expect(run.thetas[1]).toBeCloseTo(0.2 + 0.004 * 21.5, 14);
    expect(run.thetas[2]).toBeCloseTo(0.33653769759652113, 13);
  });

  it('reaches the reverse minimum, elsewhere', () => {
    const run = descend(target, from(0.3), { direction: 'reverse', coordinate: 'theta', stepSize: 0.01 });
    expect(run.thetas.at(-1)).toBeCloseTo(0.488338375507503, 6);
  });

  it('in the logit takes the chain rule’s step and reaches the same place', () => {
    const run = descend(target, from(0.3), { direction: 'forward', coordinate: 'unconstrained', stepSize: 0.1 });
    const eta = Math.log(0.3 / 0.7) - 0.1 * 10 * (0.3 - 0.544);
    expect(run.thetas[1]).toBeCloseTo(1 / (1 + Math.exp(-eta)), 14);
    expect(run.thetas.at(-1)).toBeCloseTo(0.544, 6);
  });

  it('that leaves (0, 1) is divergence, with the attempted θ, not a clamp', () => {
    const run = descend(target, from(0.3), { direction: 'forward', coordinate: 'theta', stepSize: 0.1 });
    expect(run.end).toEqual({ kind: 'left-domain', attempted: 0.3 + (0.1 * 10 * 0.244) / 0.21 });
    expect([...run.thetas]).toEqual([0.3]);
  });

  it('is not at rest where only θ, not the coordinate that is descended, moves little', () => {
    const run = descend(target, from(1e-6), { direction: 'forward', coordinate: 'unconstrained', stepSize: 0.001 });
    expect(run.end.kind).toBe('step-limit');
  });

  it('that never settles stops at the step limit', () => {
    const run = descend(target, from(0.5), { direction: 'forward', coordinate: 'theta', stepSize: 1e-7 });
    expect([run.end.kind, run.thetas.length]).toEqual(['step-limit', MAX_STEPS + 1]);
  });

  it('does not start where the loss is infinite for every θ', () => {
    const holed = tabulate({ family: 'categorical', params: { probs: [0.5, 0, 0.5] } }, 3);
    const model = { family: 'binomial', params: { trials: 2, theta: 0.4 } } as const;
    const run = descend(holed, model, { direction: 'reverse', coordinate: 'theta', stepSize: 0.01 });
    expect([run.end.kind, run.thetas.length]).toEqual(['infinite', 1]);
  });

  it('is the same to the bit when run again', () => {
    const settings = { direction: 'reverse', coordinate: 'theta', stepSize: 0.013 } as const;
    expect(descend(target, from(0.17), settings)).toEqual(descend(target, from(0.17), settings));
  });
});
