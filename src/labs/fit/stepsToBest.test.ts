import { describe, expect, it } from 'vitest';
import { stepsToBest } from './stepsToBest';

const near = 0.0009 * Math.LN2;
const landscape = { minima: [{ theta: [1], kl: 0.5 }, { theta: [2], kl: 0.7 }] };
const run = (...above: readonly number[]) => ({
  losses: Float64Array.from(above, (value) => 0.5 + value),
  end: { kind: 'converged' } as const,
});

describe('steps to the best minimum', () => {
  it('are those after which the loss stays within a thousandth of a bit', () => {
    expect(stepsToBest(run(1, 0.4, near, 0), landscape)).toBe(2);
    expect(stepsToBest(run(near, 0), landscape)).toBe(0);
  });

  it('do not count a visit that is not stayed for', () => {
    expect(stepsToBest(run(1, near, 0.2, near), landscape)).toBe(3);
  });

  it('have no end in another valley, in a run that breaks off, or where no minimum is known', () => {
    expect(stepsToBest(run(1, 0.2), landscape)).toBe(Infinity);
    expect(stepsToBest({ ...run(1, 0), end: { kind: 'left-domain', attempted: [2] } }, landscape)).toBe(Infinity);
    expect(stepsToBest(run(1, 0), { minima: [] })).toBe(Infinity);
  });
});
