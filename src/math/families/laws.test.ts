import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { lawOf } from '../law/lawOf';
import type { Vector } from '../linear/vector';
import { extremes } from './extremes';
import type { Family, Parameter } from './family';
import { freeValues } from './freeValues';
import { families } from './index';
import type { Distribution, FamilyName, ParamsOf } from './index';
import { distributionOf } from './distributionOf';
import { spellings } from './spellings';
import { withFree } from './withFree';

const names = Object.keys(families).filter((name): name is FamilyName => name in families);

/** The levels at which laws are looked at; beyond them a double u has too few digits of 1 − u left. */
const LEVELS = [1e-9, 1e-3, 0.1, 0.25, 0.5, 0.75, 0.9, 1 - 1e-3, 1 - 1e-9];

/** That of `family.ts`, with what is of one kind only where it belongs. */
const MEMBERS = `kind example parameter parameters free entries entriesScore location
support gaps landmarks tails logProb prob saddlePoint cdf quantile mean variance
entropy entropyMethod kl crossEntropy logRatio score fisherInformation exponential
theta withTheta onOutcomes`.split(/\s/);

const difference = (f: (x: number) => number, x: number, h: number): number =>
  (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);

/** `tolerance` is relative to the larger of the two, with `floor` as the least scale. */
function expectNear(actual: number, expected: number, tolerance: number, floor = 0): void {
  expect(Math.abs(actual - expected), `${actual} should be ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(Math.abs(actual), Math.abs(expected), floor),
  );
}

/** As `expectNear`, entry by entry; equal infinities are the same. */
function expectSame(actual: Vector, expected: Vector): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of actual.entries()) if (value !== expected[i]) expectNear(value, expected[i] ?? Number.NaN, 1e-9, 1e-9);
}

function memberLaws<F extends FamilyName>(name: F, params: ParamsOf<F>): void {
  const family: Family<ParamsOf<F>> = families[name];
  const distribution: Distribution = distributionOf<FamilyName>(name, params);
  const law = lawOf(distribution);
  // Not at a pole of the density, where a quantile may have been rounded to.
  const points = [...new Set(LEVELS.map(law.quantile))].filter((x) => Number.isFinite(law.logProb(x)));

  it('has quantiles inside its support, where P(X ≤ x) reaches the level', () => {
    for (const level of LEVELS) {
      const x = law.quantile(level);
      expect(x).toBeGreaterThanOrEqual(law.support.low);
      expect(x).toBeLessThanOrEqual(law.support.high);
      if (law.kind === 'continuous') {
        // What rounding x to a double does to P(X ≤ x) is allowed for.
        const step = Math.exp(law.logProb(x)) * Math.abs(x) * 2 ** -50;
        if (step < 1e-3) expect(Math.abs(law.cdf(x) - level)).toBeLessThanOrEqual(1e-10 * Math.min(level, 1) + step);
      } else expect(law.cdf(x)).toBeGreaterThanOrEqual(level - 1e-14);
    }
  });

  it('has no mass beyond its support', () => {
    const { low, high } = law.support;
    const beyond = { below: low - 1, above: high + 1 };
    expect([law.logProb(beyond.below), law.cdf(beyond.below)]).toEqual([-Infinity, 0]);
    expect([law.logProb(beyond.above), law.cdf(beyond.above)]).toEqual([-Infinity, 1]);
  });

  it('answers at ±Infinity, at NaN and at levels that are none', () => {
    const { low, high } = law.support;
    expect([-Infinity, Infinity, Number.NaN].map(law.logProb)).toEqual([-Infinity, -Infinity, Number.NaN]);
    expect([-Infinity, Infinity, Number.NaN].map(law.cdf)).toEqual([0, 1, Number.NaN]);
    expect([0, 1, -0.1, 1.1, Number.NaN].map(law.quantile)).toEqual([low, high, Number.NaN, Number.NaN, Number.NaN]);
    const prob = law.kind === 'discrete' ? law.prob : Math.exp;
    expect([-Infinity, Number.NaN].map(prob)).toEqual([0, Number.NaN]);
  });

  it('has no mass between integers where it is discrete', () => {
    const between = law.kind === 'discrete' ? points.map((x) => [law.logProb(x + 0.5), law.prob(x + 0.5), law.cdf(x + 0.5) - law.cdf(x)]) : [];
    for (const found of between) expect(found).toEqual([-Infinity, 0, 0]);
  });

  it('has the slope of P(X ≤ x) as its density, or its step as its mass', () => {
    for (const x of points) {
      const mass = Math.exp(law.logProb(x));
      if (law.kind === 'discrete') {
        expect(Math.abs(law.cdf(x) - law.cdf(x - 1) - mass)).toBeLessThanOrEqual(1e-12);
        continue;
      }
      const others = [law.support.low, ...law.landmarks.filter((kink) => kink !== x), law.support.high];
      const [before, after] = [others.findLast((kink) => kink < x) ?? x, others.find((kink) => kink > x) ?? x];
      // Between the peaks and kinks around x: the whole may be far wider than what stands there.
      const scale = Math.min(
        law.quantile(0.75) - law.quantile(0.25),
        after - before,
        Math.abs(x - law.support.low),
        Math.abs(x - law.support.high),
      );
      const isSmooth = law.landmarks.every((kink) => Math.abs(kink - x) > 2e-3 * scale);
      // Where the steps are few ulp of x, their ends are rounded; next to 1, say, doubles are too far apart for a slope.
      const rounding = mass * Math.abs(x) * 2 ** -42;
      if (isSmooth && scale > 2 ** -30 * Math.abs(x) && mass * scale > 1e-5) {
        expectNear(difference(law.cdf, x, 1e-3 * scale) * scale, mass * scale, 1e-4, Math.max(1e-2, 1e4 * rounding));
      }
    }
  });

  it.runIf(family.kl)('is at divergence exactly 0 from itself', () => {
    expect(family.kl?.(params, params)).toBe(0);
  });

  it.runIf(family.logRatio)('has a log-ratio of exactly 0 to itself', () => {
    expect(points.map((x) => Math.abs(family.logRatio?.(params, params)(x) ?? Number.NaN))).toEqual(points.map(() => 0));
  });

  const { exponential } = family;
  const theta = freeValues(family, params);
  const domains = new Map(Object.entries<Parameter>(family.parameters).map(([free, { domain }]) => [free, domain]));
  const isInside = family.free.every((free, i) => {
    const { low = Number.NaN, high = Number.NaN } = domains.get(free) ?? {};
    const value = theta[i] ?? Number.NaN;
    return value > low && value < high;
  });
  it.runIf(isInside && exponential)('is log p(x) = η · T(x) − A(η) + log h(x)', () => {
    if (!exponential) return;
    const natural = exponential.natural(params);
    const partition = exponential.logPartition(params, natural);
    for (const x of points) {
      const statistic = exponential.statistic(params)(x);
      const carrier = exponential.logCarrier(params)(x);
      const terms = [...natural.map((eta, i) => (statistic[i] === 0 ? 0 : eta * (statistic[i] ?? Number.NaN))), -partition, carrier];
      const scale = Math.max(...terms.map(Math.abs), 1);
      expectNear(compensatedSum(terms), law.logProb(x), 1e-12, scale);
    }
  });

  it.runIf(isInside && exponential)('comes back from its natural parameters', () => {
    const back = exponential?.fromNatural(params, exponential.natural(params)) ?? params;
    for (const [i, value] of freeValues(family, back).entries()) expectNear(value, theta[i] ?? Number.NaN, 1e-9, 1e-9);
    expectSame(exponential?.natural(back) ?? [], exponential?.natural(params) ?? []);
  });

  function expectSlope(x: number, i: number, slope: number): void {
    const value = theta[i] ?? Number.NaN;
    const { low = Number.NaN, high = Number.NaN } = domains.get(family.free[i] ?? '') ?? {};
    const width = law.kind === 'continuous' ? law.quantile(0.75) - law.quantile(0.25) : Infinity;
    // The parameter's own unit, as far as one sample tells it: a location of log x has nothing to do with the width in x.
    const deviation = 1 / Math.sqrt(family.fisherInformation?.(params)[i]?.[i] ?? 0);
    const room = Math.min(value - low, high - value, width, deviation);
    const h = 1e-4 * (room < Infinity ? room : 1);
    const at = (moved: number): number =>
      family.logProb(withFree(family, params, theta.map((other, j) => (j === i ? moved : other))))(x);
    // log p itself, and the moved parameter, are rounded.
    const noise = (Math.abs(law.logProb(x)) + 1) * 1e-13 + Math.abs(slope * value) * 2 ** -49;
    expect(Math.abs(difference(at, value, h) - slope) * h).toBeLessThanOrEqual(1e-8 * Math.abs(slope) * h + noise);
  }

  it.runIf(isInside && family.score)('has the slopes of log p in its free parameters as its score', () => {
    for (const x of points) {
      const slopes = family.score?.(params)(x) ?? [];
      expect(slopes).toHaveLength(family.free.length);
      for (const [i, slope] of slopes.entries()) expectSlope(x, i, slope);
    }
  });

  it('is spelled in SciPy with its numbers', () => {
    expect(spellings[name].python(params)).toMatch(/\d/);
  });
}

function familyLaws<F extends FamilyName>(name: F): void {
  const family = families[name];
  describe('its example', () => memberLaws(name, family.example));
  describe.each(extremes[name].map((params, i) => ({ i, params })))('its extreme $i', ({ params }) => memberLaws(name, params));

  // Only the example: moments of a far and narrow member cancel.
  it.runIf(family.exponential)('comes back from its mean parameters', () => {
    const { exponential, example } = family;
    const back = exponential?.fromMeanParams(example, exponential.meanParams(example)) ?? example;
    const theta = freeValues(family, example);
    for (const [i, value] of freeValues(family, back).entries()) expectNear(value, theta[i] ?? Number.NaN, 1e-9, 1e-9);
    expectSame(exponential?.natural(back) ?? [], exponential?.natural(example) ?? []);
  });

  it.runIf(family.kl ?? family.crossEntropy)('has a KL ≥ 0 and a cross-entropy between any two members at its edges, in closed form', () => {
    const members = [family.example, ...extremes[name]];
    for (const [p, q] of members.flatMap((one) => members.map((other) => [one, other] as const))) {
      expect(family.kl?.(p, q) ?? 0, `of ${JSON.stringify([p, q])}`).toBeGreaterThanOrEqual(0);
      expect(family.crossEntropy?.(p, q), `of ${JSON.stringify([p, q])}`).not.toBeNaN();
    }
  });

  it('says what it is in the order in which every family does', () => {
    const said = Object.keys(family);
    expect(said).toEqual(MEMBERS.filter((member) => said.includes(member)));
  });

  it.runIf(family.exponential)('refuses means that no member has', () => {
    const { exponential, example } = family;
    const means = exponential?.meanParams(example) ?? [];
    for (const bad of [Number.NaN, Infinity]) {
      expect(() => exponential?.fromMeanParams(example, means.map(() => bad))).toThrow(RangeError);
    }
  });

  it('has a score and an information exactly where parameters are free', () => {
    expect([family.score, family.fisherInformation].map(Boolean)).toEqual(family.free.length > 0 ? [true, true] : [false, false]);
  });

  it('starts and slides inside the domain of each parameter', () => {
    for (const [parameter, { domain, slider, start }] of Object.entries<Parameter>(family.parameters)) {
      expect([parameter, slider.min >= domain.low && slider.max <= domain.high]).toEqual([parameter, true]);
      expect([parameter, start >= slider.min && start <= slider.max && slider.step > 0]).toEqual([parameter, true]);
      expect([parameter, start]).toEqual([parameter, new Map(Object.entries<unknown>({ ...family.example })).get(parameter)]);
    }
  });

  it('refuses what is not finite by the name of the parameter, or of the entry of a vector', () => {
    for (const [parameter, value] of Object.entries<number | readonly number[]>({ ...family.example })) {
      for (const bad of [Number.NaN, Infinity, -Infinity]) {
        if (typeof value === 'number') {
          expect(() => family.logProb({ ...family.example, [parameter]: bad })).toThrow(new RegExp(`^${parameter} `));
          continue;
        }
        const last = value.length - 1;
        const entries = { ...family.example, [parameter]: value.with(last, bad) };
        expect(() => family.logProb(entries)).toThrow(new RegExp(`^${parameter}\\[${last}\\] `));
        expect(() => family.logProb({ ...family.example, [parameter]: [] })).toThrow(new RegExp(`^${parameter} `));
      }
    }
  });

  it('refuses numbers beyond the domain of a parameter by its name', () => {
    for (const [parameter, { domain, integer }] of Object.entries<Parameter>(family.parameters)) {
      const beyond = [...(domain.low > Number.MIN_SAFE_INTEGER ? [domain.low - 0.5] : []), ...(domain.high < 2 ? [domain.high + 0.5] : []), ...(integer ? [1.5] : [])];
      for (const bad of beyond) {
        expect(() => family.logProb({ ...family.example, [parameter]: bad })).toThrow(new RegExp(`^${parameter} `));
      }
    }
  });
}

describe.each(names)('%s', familyLaws);
