import { describe, expect, it } from 'vitest';
import { referenceChecks } from './referenceChecks';

/** What is said of the only case of such a file. */
const problemsOf = (file: object): readonly (string | null)[] => referenceChecks(file).map(({ problem }) => problem);

describe('a file that is none', () => {
  it.each<readonly [unknown, RegExp]>([
    [null, /^the file must be an object/],
    [[], /^the file must be an object/],
    [{}, /^neither its cases nor its name/],
    [{ cases: 3 }, /^cases must be an array/],
    [{ cases: [3] }, /^cases\/0 must be an object/],
    [{ file: 'worms.json' }, /^it has no cases/],
  ])('%j is refused', (content, message) => {
    expect(() => referenceChecks(content)).toThrow(RangeError);
    expect(() => referenceChecks(content)).toThrow(message);
  });
});

describe('a case that cannot be computed is a check that fails', () => {
  it.each<readonly [object, RegExp]>([
    [{ family: 'zipf', p: {}, q: {} }, /^the family zipf is unknown/],
    [{ family: 'normal', p: { mu: 0 }, q: { mu: 0, sigma: 1 } }, /^these are not the parameters of normal/],
    [{ family: 'normal', p: { mu: 0, sigma: -1 }, q: { mu: 0, sigma: 1 } }, /^sigma must be positive and finite, got -1/],
    [{ type: 'hinge' }, /^type must be one of kl_div/],
    [{ type: 'tsa', schedule: 'sudden', threshold: 1 }, /^the schedule must be linear_, log_ or exp_schedule, got sudden/],
    [{ p: [0.5, -0.5], q: [1, 0] }, /^probs\[1\] must be finite and ≥ 0/],
    [{ family: 'poisson', points: [] }, /^the family poisson has no path here/],
    [{ family: 'normal', param: 'sigma', points: [] }, /^param sigma is unknown/],
    [{ family: 'binomial', param: 'odds', target: { pmf: [0.5, 0.5] }, n: 1, points: [] }, /^param odds is unknown/],
    [{ p: { weights: [0.5], mus: [0], sigmas: [1] }, q: { mu: 0, sigma: 1 } }, /^weights must sum to 1, got 0.5/],
    [{ counts: [] }, /./],
  ])('%j', (one, message) => {
    const [problem, ...others] = problemsOf({ cases: [one] });
    expect(problem).toMatch(message);
    expect(others).toEqual([]);
  });

  it('so is a reference that nothing computes', () => {
    const file = { cases: [{ p: [1], q: [1], H_r: { s: '0', d: 0 } }] };
    expect(problemsOf(file)).toContain('nothing here computes this reference');
  });
});
