import { describe, expect, it } from 'vitest';
import { goalState, keepsRules } from './goalState';
import type { Challenge, Goal } from './lesson';

const above: Goal = { metric: 'klPQ', symbol: 'KL', is: 'above', than: 2 };
const below: Goal = { ...above, is: 'below' };
const versus: Goal = { ...above, is: 'below', than: { metric: 'other', symbol: 'O' } };

describe('a goal', () => {
  it('is met strictly beyond its bound, and only then full', () => {
    expect(goalState(above, { klPQ: 2 })).toEqual({ now: 2, bound: 2, met: false, share: 0.98 });
    expect(goalState(above, { klPQ: 2.1 })).toMatchObject({ met: true, share: 1 });
    expect(goalState(below, { klPQ: 2 })).toMatchObject({ met: false, share: 0.98 });
    expect(goalState(below, { klPQ: 4 })).toMatchObject({ met: false, share: 0.5 });
    expect(goalState(below, { klPQ: 1 })).toMatchObject({ met: true, share: 1 });
  });

  it('may be held against a number within a metric', () => {
    const second: Goal = { ...below, metric: 'steps.1.forward' };
    expect(goalState(second, { steps: [{ forward: 9 }, { forward: 1 }] })).toMatchObject({ now: 1, met: true });
    expect(goalState(second, { steps: [{ forward: 1 }] })).toMatchObject({ now: Number.NaN, met: false });
  });

  it('takes infinity for what it is', () => {
    expect(goalState(above, { klPQ: Infinity })).toMatchObject({ met: true, share: 1 });
    expect(goalState(below, { klPQ: Infinity })).toMatchObject({ met: false, share: 0 });
    expect(goalState(versus, { klPQ: 1, other: Infinity })).toMatchObject({ met: true });
    expect(goalState(versus, { klPQ: Infinity, other: Infinity })).toMatchObject({ met: false, share: 0 });
  });

  it('is not met by what the lab does not tell', () => {
    expect(goalState(above, {})).toMatchObject({ met: false, share: 0 });
    expect(goalState(versus, { klPQ: 1 })).toMatchObject({ met: false, share: 0 });
  });
});

describe('what a challenge keeps', () => {
  const start = { version: 1, lab: 'toy', pair: { p: [1, 2], q: [1] } } as const;
  const challenge: Challenge = { start, solution: start, goals: [above], keeps: ['pair.p'], parts: [] };

  it('may not be changed; the rest may', () => {
    expect(keepsRules(challenge, { ...start })).toBe(true);
    expect(keepsRules(challenge, Object.assign({}, start, { pair: { p: [1, 2], q: [9] } }))).toBe(true);
    expect(keepsRules(challenge, Object.assign({}, start, { pair: { p: [1, 3], q: [1] } }))).toBe(false);
    expect(keepsRules(challenge, { version: 1, lab: 'other' })).toBe(false);
  });
});
