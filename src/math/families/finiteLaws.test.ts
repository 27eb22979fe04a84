import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { kl } from '../divergence/kl';
import { klGradient, klTo } from '../geometry/klGradient';
import { meansUnder } from '../geometry/meansUnder';
import { finiteFamilies, oneParameterFamilies } from './finite';
import type { FiniteDistributionOf, FiniteName, OneParameterName } from './finite';
import { finiteSpellings } from './spellings';
import { tabulate } from './tabulate';
import { withTheta } from './withTheta';

const familyNames = Object.keys(finiteFamilies).filter((name): name is FiniteName => name in finiteFamilies);
const oneParameterNames = familyNames.filter((name): name is OneParameterName => name in oneParameterFamilies);

const member = <F extends FiniteName>(name: F): FiniteDistributionOf<F> => ({ family: name, params: finiteFamilies[name].example });

function massLaws<F extends FiniteName>(name: F): void {
  const distribution = member(name);
  const { low, high } = finiteFamilies[name].support(distribution.params);
  const outcomes = high + 1;

  it('has mass that sums to 1 over its support', () => {
    expect(compensatedSum(tabulate(distribution, outcomes).probs)).toBeCloseTo(1, 14);
  });

  it('has no mass beyond its support', () => {
    const { probs, logProbs } = tabulate(distribution, outcomes + 2);
    expect([probs[high + 1], logProbs[high + 1]]).toEqual([0, -Infinity]);
    expect(low).toBe(0);
  });

  it('agrees with itself: prob = exp(logProb)', () => {
    const { probs, logProbs } = tabulate(distribution, outcomes);
    for (const [x, prob] of probs.entries()) expect(Math.exp(logProbs[x] ?? Number.NaN)).toBeCloseTo(prob, 14);
  });

  it('is at divergence exactly 0 from itself', () => {
    const pmf = tabulate(distribution, outcomes);
    expect(kl(pmf, pmf).value).toBe(0);
  });

  it('has a Python spelling that carries its numbers', () => {
    expect(finiteSpellings[name].python(distribution.params)).toMatch(/^(np|stats)\..+\d/);
  });
}

describe.each(familyNames)('%s', massLaws);

function fitLaws<F extends OneParameterName>(name: F): void {
  const family = oneParameterFamilies[name];
  const start = member(name);
  const outcomes = family.support(start.params).high + 1;
  const informationAt = (params: typeof start.params): number => family.fisherInformation(params)[0]?.[0] ?? Number.NaN;
  const { min, max } = family.parameter.slider;
  const thetas = [0.02, 0.2, 0.37, 0.5, 0.81, 0.98].map((share) => min + (max - min) * share);
  const target = tabulate(member('empirical'), outcomes);

  it.each(thetas)('at θ = %f: the score has mean 0 and variance = the Fisher information', (theta) => {
    const model = withTheta(start, theta);
    const { probs } = tabulate(model, outcomes);
    const scores = probs.map((_, x) => family.score(model.params)(x)[0] ?? Number.NaN);
    const information = informationAt(model.params);
    expect(compensatedSum(probs.map((p, x) => p * (scores[x] ?? 0))) / Math.sqrt(information)).toBeCloseTo(0, 12);
    expect(compensatedSum(probs.map((p, x) => p * (scores[x] ?? 0) ** 2)) / information).toBeCloseTo(1, 11);
  });

  it.each(thetas)('at θ = %f: the Fisher information is the curvature of KL at q = p', (theta) => {
    const here = tabulate(withTheta(start, theta), outcomes);
    const h = 1e-4 * theta * (1 - theta);
    const curvature =
      (kl(here, tabulate(withTheta(start, theta + h), outcomes)).value +
        kl(here, tabulate(withTheta(start, theta - h), outcomes)).value) /
      h ** 2;
    expect(curvature / informationAt(withTheta(start, theta).params)).toBeCloseTo(1, 6);
  });

  it.each(thetas)('at θ = %f: both gradients are the slopes of both divergences', (theta) => {
    const h = 1e-5 * theta * (1 - theta);
    for (const direction of ['forward', 'reverse'] as const) {
      const slope =
        (klTo(target, withTheta(start, theta + h), direction).value -
          klTo(target, withTheta(start, theta - h), direction).value) /
        (2 * h);
      const gradient = klGradient(target, withTheta(start, theta), direction);
      expect(Math.abs(slope - gradient)).toBeLessThan(1e-6 * Math.max(1, Math.abs(gradient)));
    }
  });

  it('moment matching makes the forward gradient vanish', () => {
    const optimum = withTheta(start, family.theta(family.exponential.fromMeanParams(start.params, meansUnder(target, start))));
    expect(klGradient(target, optimum, 'forward')).toBeCloseTo(0, 12);
  });

  it.each(thetas)('θ = %f survives the unconstrained coordinate and back', (theta) => {
    const { unconstrained } = family.parameter;
    expect(unconstrained.from(unconstrained.to(theta))).toBeCloseTo(theta, 14);
  });

  it('names the parameter that is outside its domain', () => {
    expect(() => tabulate(withTheta(start, max + 1), outcomes)).toThrow(/theta must be between 0 and 1/);
    expect(() => tabulate(withTheta(start, Number.NaN), outcomes)).toThrow(RangeError);
  });
}

describe.each(oneParameterNames)('%s as a family with one free parameter', fitLaws);

it.each([
  [() => finiteFamilies.binomial.logProb({ trials: 2.5, theta: 0.5 }), /trials must be an integer/],
  [() => finiteFamilies.discreteUniform.logProb({ low: 3, high: 1 }), /high must be an integer of at least 3/],
  [() => finiteFamilies.empirical.logProb({ counts: [1, -2] }), /counts\[1\] must be finite and ≥ 0/],
  [() => finiteFamilies.empirical.logProb({ counts: [0, 0] }), /counts must hold at least one positive entry/],
  [() => finiteFamilies.categorical.logProb({ probs: [Number.NaN, 1] }), /probs\[0\] must be finite/],
])('bad parameters are refused by name (%#)', (call, message) => {
  expect(call).toThrow(message);
});

it('a binomial at θ = 0 or 1 is a point mass', () => {
  const at = (theta: number): number[] => [...tabulate({ family: 'binomial', params: { trials: 3, theta } }, 4).probs];
  expect([at(0), at(1)]).toEqual([[1, 0, 0, 0], [0, 0, 0, 1]]);
});
