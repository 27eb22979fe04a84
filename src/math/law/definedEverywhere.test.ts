import { describe, expect, it } from 'vitest';
import { discretise } from './discretise';
import type { ContinuousLaw, Law } from './law';
import { lawOf } from './lawOf';
import { mix } from './mix';
import { truncate } from './truncate';

function normalAt(mu: number): ContinuousLaw {
  const law = lawOf({ family: 'normal', params: { mu, sigma: 1 } });
  if (law.kind !== 'continuous') throw new TypeError('not continuous');
  return law;
}
const binomial = lawOf({ family: 'binomial', params: { trials: 9, theta: 0.4 } });
const poisson = lawOf({ family: 'poisson', params: { rate: 3 } });

/** Of every family, `families/laws.test.ts` asks the same. */
const made: readonly (readonly [string, Law])[] = [
  ['a truncated density', truncate(normalAt(0), -1, Infinity)],
  ['a truncated pmf', truncate(poisson, 2, 7)],
  ['a mixture of densities', mix(normalAt(0), normalAt(5), 0.25)],
  ['a mixture of pmfs', mix(binomial, poisson, 0.25)],
  ['a density read off on a scale', discretise(normalAt(0), 0.5)],
];

describe.each(made)('%s', (_, law) => {
  it('answers at ±Infinity, at NaN and at levels that are none', () => {
    const { low, high } = law.support;
    expect([-Infinity, Infinity, Number.NaN].map(law.logProb)).toEqual([-Infinity, -Infinity, Number.NaN]);
    expect([-Infinity, Infinity, Number.NaN].map(law.cdf)).toEqual([0, 1, Number.NaN]);
    expect([0, 1, -0.1, 1.1, Number.NaN].map(law.quantile)).toEqual([low, high, Number.NaN, Number.NaN, Number.NaN]);
  });
});
