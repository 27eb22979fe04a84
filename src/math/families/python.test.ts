import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { lawOf } from '../law/lawOf';
import { extremes } from './extremes';
import type { Family } from './family';
import { families } from './index';
import type { FamilyName, ParamsOf } from './index';
import { distributionOf } from './distributionOf';
import { spellings } from './spellings';

/** What SciPy's log-masses lose at the extremes, relative to the larger of 1 and the log: it subtracts values of log Γ. */
const LOST_AT_EXTREMES: { readonly [F in FamilyName]?: number } = {
  beta: 1e-11,
  betaBinomial: 1e-10,
  drawnDensity: 1e-11,
  gamma: 1e-10,
  negativeBinomial: 3e-7,
  poisson: 1e-10,
};
const LOST = 1e-11;

const LEVELS = [1e-12, 1e-6, 0.01, 0.3, 0.5, 0.9, 1 - 1e-6, 1 - 1e-12];
/** So many times the distance of the quartiles beyond them, a density is looked at too. */
const FAR = 20;

interface Case {
  readonly title: string;
  readonly python: string;
  readonly isDiscrete: boolean;
  readonly xs: readonly number[];
  readonly expected: readonly number[];
  readonly tolerance: number;
}

function casesOf<F extends FamilyName>(name: F): readonly Case[] {
  const family: Family<ParamsOf<F>> = families[name];
  return [family.example, ...extremes[name]].map((params, i) => {
    const law = lawOf(distributionOf<FamilyName>(name, params));
    const [first = Number.NaN, third = Number.NaN] = [0.25, 0.75].map(law.quantile);
    const far = law.kind === 'continuous' ? [first - FAR * (third - first), third + FAR * (third - first)] : [];
    const inside = [...LEVELS.map(law.quantile), ...far].filter((x) => x >= law.support.low && x <= law.support.high);
    const xs = [...new Set(inside)].filter((x) => law.logProb(x) < Infinity);
    return {
      title: `${name}, ${i === 0 ? 'the example' : `extreme ${i - 1}`}`,
      python: spellings[name].python(params),
      isDiscrete: law.kind === 'discrete',
      xs,
      expected: xs.map(law.logProb),
      tolerance: i === 0 ? LOST : (LOST_AT_EXTREMES[name] ?? LOST),
    };
  });
}

const names = Object.keys(families).filter((name): name is FamilyName => name in families);
const cases = names.flatMap((name) => casesOf(name));

const hasSciPy = (command: string): boolean => spawnSync(command, ['-c', 'import numpy, scipy']).status === 0;
const python = ['python3', '/usr/bin/python3'].find(hasSciPy);

/** Infinities and NaN are not JSON: numbers come back as text. */
const evaluateAll = `
import json, sys
import numpy as np
from scipy import special, stats
np.seterr(all="ignore")
json.dump([
    [repr(float(log)) for log in eval(one["python"], {"np": np, "special": special, "stats": stats,
        "x": np.array(one["xs"], dtype=int if one["isDiscrete"] else float)})]
    for one in json.load(sys.stdin)
], sys.stdout)
`;

const numberOf = (text: string): number => (text.endsWith('inf') ? (text === 'inf' ? Infinity : -Infinity) : Number(text));

describe('the SciPy spelling', () => {
  let printed: readonly (readonly string[])[] = [];

  beforeAll(() => {
    if (python === undefined) {
      // oxlint-disable-next-line no-console -- a check that did not run must be heard of
      console.warn('The SciPy spellings of the families were NOT run: no python3 with NumPy and SciPy was found.');
      return;
    }
    const { stdout, stderr, status } = spawnSync(python, ['-c', evaluateAll], { input: JSON.stringify(cases), encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    printed = JSON.parse(stdout);
  });

  it.for([...cases.entries()].map(([index, one]) => ({ ...one, index })))('is the log-mass or log-density: $title', (one, ctx) => {
    if (python === undefined) return ctx.skip('no python3 with NumPy and SciPy');
    const found = (printed[one.index] ?? []).map(numberOf);
    expect(found).toHaveLength(one.xs.length);
    for (const [i, expected] of one.expected.entries()) {
      const value = found[i] ?? Number.NaN;
      // No bound is beyond ∞: where there is no mass, SciPy has none either.
      const bound = Number.isFinite(expected) ? one.tolerance * Math.max(1, Math.abs(expected)) : 0;
      const near = value === expected || Math.abs(value - expected) <= bound;
      expect(near, `at ${one.xs[i]}: ${value} should be ${expected}`).toBe(true);
    }
  });
});
