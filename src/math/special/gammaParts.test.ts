import { describe, expect, it } from 'vitest';
import reference from '../families/positive.json';
import { stirlingError } from './stirlingError';
import { binetBregman } from './binetBregman';
import { gammaQuantile } from './gammaQuantile';
import { gammaTails } from './gammaTails';
import { logBeta } from './logBeta';
import { logDoubleDouble } from './logDoubleDouble';
import { logGammaBregman } from './logGammaBregman';
import { logMinusDigamma } from './logMinusDigamma';
import { productDifference } from './productDifference';
import { trigammaDrop } from './trigammaDrop';

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly number[])[];
  readonly error: number;
  /** For a function with zeros. */
  readonly floor?: number;
  readonly at: (first: number, second: number) => number;
}

const { special } = reference;

const cases: readonly Case[] = [
  { name: 'stirlingError', rows: special.stirlingError, error: 1e-15, at: stirlingError },
  { name: 'binetBregman', rows: special.binetBregman, error: 5e-15, at: (b, a) => binetBregman(b, a) },
  { name: 'logMinusDigamma', rows: special.logMinusDigamma, error: 1e-15, at: logMinusDigamma },
  { name: 'logBeta', rows: special.logBeta, error: 2e-15, floor: 0.5, at: logBeta },
  { name: 'trigammaDrop', rows: special.trigammaDrop, error: 2e-15, at: trigammaDrop },
];

describe('agrees with 80 digits as well as it says', () => {
  it.each(cases)('$name', ({ rows, error, floor = 0, at }) => {
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const expected = row.at(-1) ?? Number.NaN;
      const found = at(row[0] ?? Number.NaN, row[1] ?? Number.NaN);
      const scale = Math.max(Math.abs(expected), floor);
      expect(Math.abs(found - expected), `${found} at ${row.join(', ')}`).toBeLessThanOrEqual(error * scale);
    }
  });
});

it.each(cases)('$name of NaN and of a negative number is NaN', ({ at }) => {
  expect([at(Number.NaN, 1), at(-1, 1)]).toEqual([Number.NaN, Number.NaN]);
});

it('a divergence of log Γ is that of its leading part and that of Binet’s function', () => {
  for (const [b, a] of [[0.2, 0.3], [4, 1], [30, 31], [1e3, 7]] as const) {
    const leading = (b - 0.5) * Math.log(b / a) - (1 - 0.5 / a) * (b - a);
    expect(binetBregman(b, a) + leading).toBeCloseTo(logGammaBregman(b, a), 12);
    expect(binetBregman(a, a)).toBe(0);
  }
});

it('the tails of large shapes are right to 1e-12 on the smaller side, where the library is off by 6e-2', () => {
  for (const [shape = 0, y = 0, lower = 0, upper = 0] of special.gammaTails) {
    const found = gammaTails(shape)(y);
    expect(found.lower + found.upper).toBeCloseTo(1, 14);
    const [small, expected] = lower < upper ? [found.lower, lower] : [found.upper, upper];
    expect(Math.abs(small / expected - 1), `Gamma(${shape}) at ${y}`).toBeLessThan(1e-12);
  }
});

it('quantiles of every shape come back from their tails', () => {
  for (const shape of [0.3, 1, 5, 499, 501, 3e3, 1e5]) {
    // there the quantile of a small shape underflows
    const far = shape < 5 ? [] : [1e-300, 1e-100];
    for (const u of [...far, 1e-9, 0.3, 0.5, 0.9, 1 - 1e-9]) {
      const { lower, upper } = gammaTails(shape)(gammaQuantile(shape)(u));
      if (u < 0.5) expect(lower / u, `Gamma(${shape}) at ${u}`).toBeCloseTo(1, 10);
      else expect(upper / (1 - u), `Gamma(${shape}) at ${u}`).toBeCloseTo(1, 10);
    }
    expect([0, 1].map(gammaQuantile(shape))).toEqual([0, Infinity]);
  }
});

it('has the ends right', () => {
  expect([stirlingError(0), logMinusDigamma(0), binetBregman(0, 1), binetBregman(1, 0)]).toEqual(Array(4).fill(Infinity));
  expect(gammaTails(1e4)(Infinity)).toEqual({ lower: 1, upper: 0 });
  expect(gammaTails(1e4)(0)).toEqual({ lower: 0, upper: 1 });
  expect([logDoubleDouble(0).hi, logDoubleDouble(1).hi, logDoubleDouble(Infinity).hi]).toEqual([-Infinity, 0, Infinity]);
});

it('a logarithm has twice the digits', () => {
  for (const [x = 0, hi = 0, lo = 0] of special.logDoubleDouble) {
    const found = logDoubleDouble(x);
    expect(found.hi).toBe(hi);
    expect(Math.abs(found.lo - lo)).toBeLessThanOrEqual(1e-31 + 1e-30 * Math.abs(hi));
  }
});

it('a difference of products keeps what their roundings would take', () => {
  const [a, b] = [1 + 2 ** -30, 1 - 2 ** -30];
  // 1 − 2⁻⁶⁰ rounds to 1
  expect(a * b - 1).toBe(0);
  expect(productDifference(a, b, 1, 1)).toBe(-(2 ** -60));
});
