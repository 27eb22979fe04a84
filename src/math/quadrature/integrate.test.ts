import { describe, expect, it } from 'vitest';
import reference from './quadrature.json';
import { RULE_EVALUATIONS, gaussKronrod } from './gaussKronrod';
import { integrate } from './integrate';
import type { Integral } from './integrate';
import type { Ends } from './piece';

/** Within the relative error, and no farther off than the integral says. */
function expectIntegral({ value, errorBound }: Integral, expected: number, relative = 1e-13): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
  // of rounded references and integrands: an ulp or two
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(errorBound + 2 ** -51 * Math.abs(expected));
}

const normal = (mean: number, sigma: number) => (x: number) =>
  Math.exp(-0.5 * ((x - mean) / sigma) ** 2) / (sigma * Math.sqrt(2 * Math.PI));

it('the rule is exact for polynomials up to degree 31, and its error is not zero where it is not exact', () => {
  const scratch = new Float64Array(RULE_EVALUATIONS);
  for (let degree = 0; degree <= 31; degree++) {
    const { value } = gaussKronrod((x) => x ** degree, 0, 1, scratch);
    expect(value * (degree + 1)).toBeCloseTo(1, 14);
  }
  const { value, error, variation } = gaussKronrod(Math.abs, -1, 1.5, scratch);
  expect(error).toBeGreaterThanOrEqual(Math.abs(value - 1.625));
  // from nearly 1 down to nearly 0 and up to nearly 1.5
  expect(variation).toBeGreaterThan(2.3);
  expect(variation).toBeLessThan(2.5);
});

describe('ends', () => {
  it.each(reference.gamma)('a singularity and an exponential tail: Γ(%d)', (a = Number.NaN, expected = Number.NaN) => {
    const density = (x: number) => Math.exp((a - 1) * Math.log(x) - x);
    // far out (a − 1)·log x − x has the rounding of a large number
    expectIntegral(integrate(density, a > 1 ? [0, a, Infinity] : [0, Infinity]), expected, 2e-13);
  });

  it.each(reference.beta)('singularities at two ends, by the distances: B(%d, %d)', (...row) => {
    const [a = Number.NaN, b = Number.NaN, expected = Number.NaN] = row;
    const density = (_: number, { toFirst, toLast }: Ends) => toFirst ** (a - 1) * toLast ** (b - 1);
    expectIntegral(integrate(density, [0, 1]), expected);
  });

  it.each(reference.student)('algebraic tails: Student with ν = %d', (nu = Number.NaN, expected = Number.NaN) => {
    const density = (x: number) => Math.exp((-(nu + 1) / 2) * Math.log1p((x * x) / nu));
    const tailsMeetOverflow = nu < 0.2 ? 1e-12 : 1e-13;
    expectIntegral(integrate(density, [-Infinity, -8, 0, 8, Infinity]), expected, tailsMeetOverflow);
  });

  it('logs and powers at 0', () => {
    expectIntegral(integrate(Math.log, [0, 1]), -1);
    expectIntegral(integrate((x) => Math.log(x) ** 2, [0, 2]), 2 * (Math.log(2) ** 2 - 2 * Math.log(2) + 2));
    expectIntegral(integrate((x) => x ** -0.9, [0, 1]), 10);
    expectIntegral(integrate((x) => x ** -0.9, [0, 1e-200]), 10 * 1e-20);
    expectIntegral(integrate(Math.sqrt, [0, 4]), 16 / 3);
  });

  it('says how much is lost where x alone cannot tell its distance from the end', () => {
    const lossy = integrate((x) => (1 - x) ** -0.5, [0, 1]);
    expectIntegral(lossy, 2, 1e-9);
    expect(lossy.errorBound).toBeGreaterThan(1e-9);
    expect(lossy.errorBound).toBeLessThan(1e-6);
    expectIntegral(integrate((_x, { toLast }) => toLast ** -0.5, [0, 1]), 2);
  });

  it('finds a normal density whatever its width, and ends far out where its logs overflow', () => {
    for (const sigma of [1e-3, 1, 1e6]) expectIntegral(integrate(normal(0, sigma), [-Infinity, 0, Infinity]), 1);
    const logRatio = (x: number) => Math.exp((-x * x) / 2) * ((-x * x) / 2 - (-x * x) / 8);
    expect(logRatio(1e200)).toBeNaN();
    expectIntegral(integrate(logRatio, [-Infinity, -8, 8, Infinity]), -0.375 * Math.sqrt(2 * Math.PI));
  });
});

describe('the inside', () => {
  it('narrow modes that the points name', () => {
    const both = (x: number) => normal(0, 1)(x) + normal(1000, 1e-2)(x);
    const points = [-Infinity, -8, 0, 8, 999.92, 1000, 1000.08, Infinity];
    expectIntegral(integrate(both, points), 2, 1e-11);
    const narrow = integrate(normal(3, 1e-6), [-Infinity, 3 - 8e-6, 3, 3 + 8e-6, Infinity]);
    // x itself is rounded to 4e-10 of the width, which the bound has to know
    expectIntegral(narrow, 1, 1e-9);
  });

  it('kinks and jumps, at a point or not', () => {
    const kink = (x: number) => Math.abs(x - 0.3);
    expectIntegral(integrate(kink, [0, 1]), 0.29);
    const given = integrate(kink, [0, 0.3, 1]);
    expectIntegral(given, 0.29, 1e-15);
    expect(given.evaluations).toBeLessThan(500);
    expectIntegral(integrate((x) => (x < 0.3 ? 1 : 0), [0, 1]), 0.3);
    const logarithm = (x: number) => Math.log(Math.abs(x - 0.3));
    expectIntegral(integrate(logarithm, [0, 1]), 0.3 * Math.log(0.3) + 0.7 * Math.log(0.7) - 1);
  });

  it('bends that no point names, too sharp for the first rules, between ends where the integrand has vanished', () => {
    const logNormal = (x: number, mean: number, sigma: number) => -0.5 * ((x - mean) / sigma) ** 2 - Math.log(sigma);
    const logMixture = (x: number) => {
      const [a, b] = [logNormal(x, -1, 0.1), logNormal(x, 1, 0.05)];
      return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))) - Math.LN2;
    };
    const divergence = (x: number) => normal(0, 1)(x) * (logNormal(x, 0, 1) - logMixture(x));
    for (const ends of [10, 14, 20, 30]) {
      for (const inner of [[], [0], [-3, 3], [-3, 0, 3]]) {
        const result = integrate(divergence, [-ends, ...inner, ends]);
        expectIntegral(result, reference.sharpBend, 2e-13);
        expect(result.errorBound).toBeLessThan(1e-11 * reference.sharpBend);
      }
    }
  });

  it('a pole that no point names, if nothing looks at it but by chance', () => {
    const pole = integrate((x) => Math.abs(x - 0.3) ** -0.5, [0, 1]);
    expectIntegral(pole, 2 * (Math.sqrt(0.3) + Math.sqrt(0.7)), 1e-6);
    expectIntegral(integrate((x) => Math.abs(x - 0.3) ** -0.5, [0, 0.3, 1]), 2 * (Math.sqrt(0.3) + Math.sqrt(0.7)), 1e-6);
  });

  it('says how much is lost in a pole narrower than doubles tell apart', () => {
    const { value, errorBound } = integrate((x) => Math.max(Math.abs(x - 0.3), 1e-18) ** -0.9, [0, 1]);
    const error = Math.abs(value - 10 * (0.3 ** 0.1 + 0.7 ** 0.1));
    expect(error).toBeGreaterThan(1e-3);
    expect(error).toBeLessThan(errorBound);
  });

  it('is relative: what is tiny keeps its digits', () => {
    const tiny = (x: number) => 1e-30 * normal(0, 1)(x);
    expectIntegral(integrate(tiny, [-Infinity, -8, 0, 8, Infinity]), 1e-30);
  });

  it('is additive over its points', () => {
    const f = (x: number) => Math.exp(Math.sin(7 * x));
    const whole = integrate(f, [0, 5]).value;
    expect(integrate(f, [0, 1, 1, 2.5, 5]).value / whole).toBeCloseTo(1, 14);
    expect((integrate(f, [0, 2]).value + integrate(f, [2, 5]).value) / whole).toBeCloseTo(1, 14);
  });
});

describe('hard cases', () => {
  it('takes fewer evaluations for a rougher target, and stops where told', () => {
    const f = (x: number) => Math.abs(x - 0.3) ** 0.1;
    const exact = (0.3 ** 1.1 + 0.7 ** 1.1) / 1.1;
    const fine = integrate(f, [0, 1]);
    const rough = integrate(f, [0, 1], { relative: 1e-6 });
    expectIntegral(fine, exact);
    expectIntegral(rough, exact, 1e-6);
    expect(rough.evaluations).toBeLessThan(fine.evaluations);
    const stopped = integrate((x) => Math.sin(1 / x) / x, [0, 1], { maxEvaluations: 2000 });
    expect(stopped.evaluations).toBeLessThan(2100);
    expect(stopped.errorBound).toBeGreaterThan(1e-6);
  });

  it('does not chase the noise of its integrand', () => {
    const noisy = (x: number) => Math.exp(-x * x) * (1 + 1e-9 * Math.sin(1e13 * x));
    const { value, errorBound, evaluations } = integrate(noisy, [-6, 0, 6]);
    expect(Math.abs(value / Math.sqrt(Math.PI) - 1)).toBeLessThan(1e-7);
    expect(Math.abs(value - Math.sqrt(Math.PI))).toBeLessThan(errorBound);
    expect(evaluations).toBeLessThan(1500);
    // the divergence of nearly equal densities: near its zeros there is nothing but noise
    const divergence = (x: number) => ((normal(0, 1)(x) - normal(1e-6, 1)(x)) ** 2 / normal(0, 1)(x)) * 0.5;
    const gap = integrate(divergence, [-9, 0, 9]);
    expect(gap.evaluations).toBeLessThan(1500);
    // the bound leaves out what rounding 1e-6 off the mean costs the integrand everywhere
    expect(Math.abs(gap.value / 5e-13 - 1)).toBeLessThan(1e-9);
  });

  it('diverges to Infinity, with no idea how far off it is', () => {
    expect(integrate((x) => 1 / x, [1, Infinity])).toMatchObject({ value: Infinity, errorBound: Infinity });
    expect(integrate((x) => -1 / x, [0, 1])).toMatchObject({ value: -Infinity, errorBound: Infinity });
    expect(integrate(() => 1, [-Infinity, Infinity])).toMatchObject({ value: Infinity, errorBound: Infinity });
  });

  it('passes on NaN and Infinity', () => {
    const lost = integrate((x) => (x > 2 ? Number.NaN : 1), [0, 1, 10]);
    expect([lost.value, lost.errorBound]).toEqual([Number.NaN, Number.NaN]);
    expect(integrate((x) => (x > 2 ? Infinity : 1), [0, 1, 10])).toMatchObject({ value: Infinity, errorBound: 0 });
    expect(integrate((x) => (x > 2 ? Infinity : 1), [0, 1, Infinity])).toMatchObject({ value: Infinity });
  });

  it('knows from how much the value has cancelled', () => {
    const { value, magnitude } = integrate(Math.sin, [0, Math.PI, 2 * Math.PI]);
    expect(Math.abs(value)).toBeLessThan(1e-13);
    expect(magnitude).toBeCloseTo(4, 12);
    expect(integrate((x) => -Math.exp(-x), [0, Infinity]).magnitude).toBeCloseTo(1, 12);
  });

  it('is 0 over nothing, and of nothing', () => {
    expect(integrate(Math.exp, [1, 1])).toEqual({ value: 0, errorBound: 0, magnitude: 0, evaluations: 0 });
    expect(integrate(() => 0, [-Infinity, 0, Infinity])).toMatchObject({ value: 0, errorBound: 0 });
  });

  it.each([[[]], [[1]], [[1, 0]], [[0, Number.NaN]]])('refuses the points %j', (points) => {
    expect(() => integrate(Math.exp, points)).toThrow(RangeError);
    expect(() => integrate(Math.exp, points)).toThrow(/points must ascend/);
  });
});
