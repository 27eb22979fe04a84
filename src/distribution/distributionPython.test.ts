import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { families } from '../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../math/families';
import { distributionOf } from '../math/families/distributionOf';
import { lawOf } from '../math/law/lawOf';
import { realSets } from './data/realSets';
import { distributionPython, pythonImports } from './distributionPython';
import { familyNames } from './familyNames';

const exampleOf = <F extends FamilyName>(family: F): DistributionOf<F> => distributionOf(family, families[family].example);

const hasSciPy = (command: string): boolean => spawnSync(command, ['-c', 'import numpy, scipy']).status === 0;
const python = ['python3', '/usr/bin/python3'].find(hasSciPy);

interface Case {
  readonly title: string;
  readonly distribution: Distribution;
  readonly xs: readonly number[];
}

/** Inside the support, at both of its ends, and outside of it. */
function caseOf(title: string, distribution: Distribution): Case {
  const law = lawOf(distribution);
  const levels = [0.001, 0.02, 0.2, 0.5, 0.77, 0.9, 0.999];
  const inside = levels.map((u) => law.quantile(u));
  const { low, high } = law.support;
  const around = law.kind === 'discrete' ? [low - 1, low, high, high + 1] : [low - 0.5, low - 1e-3, high + 1e-3, high + 0.5];
  return { title, distribution, xs: [...inside, ...around.filter(Number.isFinite)] };
}

const faithful = realSets.faithful.kind === 'continuous' ? realSets.faithful.data : [];
const cases = [
  ...familyNames.map((family) => caseOf(family, exampleOf(family))),
  caseOf('a kernel density of real data', { family: 'gaussianKde', params: { data: faithful, bandwidth: 0.33 } }),
  caseOf('a von Mises about π', { family: 'vonMises', params: { mu: 3, kappa: 2 } }),
];

/** Infinities are not JSON: numbers come back as text. */
const script = `
import json
${pythonImports.join('\n')}

np.seterr(all="ignore")
${cases.map(({ distribution }, i) => distributionPython(distribution, `p${i}`)).join('\n\n\n')}

xs = json.loads('''${JSON.stringify(cases.map(({ xs }) => xs))}''')
logs = [${cases.map((_, i) => `log_p${i}`).join(', ')}]
kinds = json.loads('''${JSON.stringify(cases.map(({ distribution }) => families[distribution.family].kind))}''')
print(json.dumps([
    [repr(float(v)) for v in log(np.array(x, dtype=int if kind == "discrete" else float))]
    for log, x, kind in zip(logs, xs, kinds)
]))
`;

const numberOf = (text: string): number => {
  if (text === '-inf') return -Infinity;
  return text === 'inf' ? Infinity : Number(text);
};

describe('the Python of a distribution', () => {
  let printed: readonly (readonly string[])[] = [];

  beforeAll(() => {
    if (python === undefined) {
      // oxlint-disable-next-line no-console -- a check that did not run must be heard of
      console.warn('The Python of distributions was NOT run: no python3 with NumPy and SciPy was found.');
      return;
    }
    const { stdout, stderr, status } = spawnSync(python, ['-'], { input: script, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    printed = JSON.parse(stdout);
  }, 60_000);

  it.for(cases.map((one, index) => ({ ...one, index })))('gives the same logs, inside of the support and outside: $title', (one, ctx) => {
    if (python === undefined) return ctx.skip('no python3 with NumPy and SciPy');
    const { logProb } = lawOf(one.distribution);
    const found = (printed[one.index] ?? []).map(numberOf);
    expect(found).toHaveLength(one.xs.length);
    for (const [i, x] of one.xs.entries()) {
      const [value, expected] = [found[i] ?? Number.NaN, logProb(x)];
      const isNear = value === expected || Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.min(Math.abs(expected), 1e6));
      expect(isNear, `at ${x}: ${value} should be ${expected}`).toBe(true);
    }
  });
});
