import { describe, expect, it } from 'vitest';
import reference from './special.json';
import { besselRatio } from './besselRatio';
import { besselRatioInverse } from './besselRatioInverse';
import { besselRatioSlope } from './besselRatioSlope';
import { digammaDifference } from './digammaDifference';
import { erfcx } from './erfcx';
import { expm1Minus } from './expm1Minus';
import { inverseDigamma } from './inverseDigamma';
import { log1pExp } from './log1pExp';
import { log1pMinus } from './log1pMinus';
import { logBesselI0 } from './logBesselI0';
import { logBesselI0Bregman } from './logBesselI0Bregman';
import { logGamma } from './logGamma';
import { logGammaBregman } from './logGammaBregman';
import { logGammaDifference } from './logGammaDifference';
import { logNormalCdf } from './logNormalCdf';
import { normalHazard } from './normalHazard';
import { ratioDivergence } from './ratioDivergence';
import { trigamma } from './trigamma';

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly number[])[];
  readonly error: number;
  readonly at: (first: number, second: number) => number;
}

const cases: readonly Case[] = [
  { name: 'log1pMinus', rows: reference.log1pMinus, error: 6e-16, at: log1pMinus },
  { name: 'expm1Minus', rows: reference.expm1Minus, error: 6e-16, at: expm1Minus },
  { name: 'ratioDivergence', rows: reference.ratioDivergence, error: 8e-16, at: (a, b) => ratioDivergence(a, b) },
  { name: 'log1pExp', rows: reference.log1pExp, error: 4e-16, at: log1pExp },
  { name: 'logGamma', rows: reference.logGamma, error: 6e-16, at: logGamma },
  { name: 'logGammaBregman', rows: reference.logGammaBregman, error: 1e-15, at: (b, a) => logGammaBregman(b, a) },
  { name: 'logGammaDifference', rows: reference.logGammaDifference, error: 3e-15, at: logGammaDifference },
  { name: 'digammaDifference', rows: reference.digammaDifference, error: 6e-16, at: digammaDifference },
  { name: 'inverseDigamma', rows: reference.inverseDigamma, error: 3e-15, at: inverseDigamma },
  { name: 'logBesselI0', rows: reference.logBesselI0, error: 6e-16, at: logBesselI0 },
  { name: 'logBesselI0Bregman', rows: reference.logBesselI0Bregman, error: 2e-15, at: logBesselI0Bregman },
  { name: 'besselRatio', rows: reference.besselRatio, error: 1.2e-15, at: besselRatio },
  { name: 'besselRatioSlope', rows: reference.besselRatioSlope, error: 2.5e-15, at: besselRatioSlope },
  { name: 'besselRatioInverse', rows: reference.besselRatioInverse, error: 5e-14, at: besselRatioInverse },
  { name: 'erfcx', rows: reference.erfcx, error: 8e-16, at: erfcx },
  { name: 'logNormalCdf', rows: reference.logNormalCdf, error: 1e-15, at: logNormalCdf },
  { name: 'normalHazard', rows: reference.normalHazard, error: 1e-15, at: normalHazard },
  { name: 'trigamma', rows: reference.trigamma, error: 5e-16, at: trigamma },
];

describe('agrees with 50 digits as well as it says', () => {
  it.each(cases)('$name', ({ rows, error, at }) => {
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      const expected = row.at(-1) ?? Number.NaN;
      const found = at(row[0] ?? Number.NaN, row[1] ?? Number.NaN);
      expect(Math.abs(found - expected), `at ${row.slice(0, -1).join(', ')}`).toBeLessThanOrEqual(
        error * Math.abs(expected),
      );
    }
  });
});

it('every divergence of equal arguments is exactly 0, and 0 against anything is what its limit is', () => {
  for (const x of [1e-300, 1e-8, 0.3, 1, 7, 1e6]) {
    expect([ratioDivergence(x, x), logGammaBregman(x, x), logBesselI0Bregman(x, x)]).toEqual([0, 0, 0]);
    expect([logGammaDifference(x, x), digammaDifference(x, x)]).toEqual([0, 0]);
    expect([ratioDivergence(0, x), ratioDivergence(x, 0)]).toEqual([Infinity, Infinity]);
    expect([logGammaBregman(0, x), logGammaBregman(x, 0)]).toEqual([Infinity, Infinity]);
  }
  expect(logBesselI0Bregman(0, 0)).toBe(0);
  expect([erfcx(-30), erfcx(Infinity)]).toEqual([Infinity, 0]);
  expect([logGamma(0), logGamma(1), logGamma(2), logGamma(Infinity)]).toEqual([Infinity, 0, 0, Infinity]);
});

it('differences are antisymmetric, and divergences take a difference finer than their arguments', () => {
  for (const [a, b] of [[0.2, 0.3], [1, 4], [30, 31]] as const) {
    expect(digammaDifference(a, b) / digammaDifference(b, a)).toBeCloseTo(-1, 14);
    expect(logGammaDifference(a, b) / logGammaDifference(b, a)).toBeCloseTo(-1, 14);
    // second order: half the second derivative
    expect(ratioDivergence(a, a, 1e-30) / (1e-60 / (2 * a * a))).toBeCloseTo(1, 14);
    expect(logGammaBregman(a, a, 1e-20) / logGammaBregman(a, a, 2e-20)).toBeCloseTo(0.25, 14);
  }
});

it('inverses invert', () => {
  for (const kappa of [1e-9, 0.1, 1, 5, 20]) {
    expect(besselRatioInverse(besselRatio(kappa)) / kappa).toBeCloseTo(1, 12);
  }
  expect([besselRatioInverse(0), besselRatioInverse(1)]).toEqual([0, Infinity]);
  expect([inverseDigamma(-Infinity), inverseDigamma(Infinity)]).toEqual([0, Infinity]);
});

it('has the ends right', () => {
  expect([log1pMinus(0), log1pMinus(-1), log1pMinus(Infinity)]).toEqual([0, -Infinity, -Infinity]);
  expect([expm1Minus(0), expm1Minus(-Infinity), expm1Minus(Infinity)]).toEqual([0, Infinity, Infinity]);
  expect([log1pExp(-Infinity), log1pExp(Infinity)]).toEqual([0, Infinity]);
  expect([logNormalCdf(-Infinity), logNormalCdf(Infinity)]).toEqual([-Infinity, -0]);
  expect([normalHazard(-Infinity), normalHazard(Infinity)]).toEqual([Infinity, 0]);
  expect([logBesselI0(0), logBesselI0(Infinity)]).toEqual([0, Infinity]);
  expect([besselRatio(0), besselRatio(Infinity)]).toEqual([0, 1]);
  expect([besselRatioSlope(0), besselRatioSlope(Infinity)]).toEqual([0.5, 0]);
});

it.each(cases)('$name of NaN is NaN', ({ at }) => {
  expect(at(Number.NaN, 1)).toBeNaN();
});

it.each([
  ['log1pMinus', () => log1pMinus(-1.5)],
  ['ratioDivergence', () => ratioDivergence(-1, 2)],
  ['logGamma', () => logGamma(-0.5)],
  ['logGammaBregman', () => logGammaBregman(2, -1)],
  ['logGammaDifference', () => logGammaDifference(2, -1)],
  ['digammaDifference', () => digammaDifference(-1, 2)],
  ['logBesselI0', () => logBesselI0(-1)],
  ['logBesselI0Bregman', () => logBesselI0Bregman(-1, 2)],
  ['besselRatio', () => besselRatio(-1)],
  ['besselRatioSlope', () => besselRatioSlope(-1)],
  ['besselRatioInverse', () => besselRatioInverse(1.5)],
])('%s is NaN outside of its domain', (_, at) => {
  expect(at()).toBeNaN();
});
