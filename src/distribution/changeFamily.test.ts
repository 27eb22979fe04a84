import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { families } from '../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../math/families';
import { distributionOf } from '../math/families/distributionOf';
import { extremes } from '../math/families/extremes';
import { lawOf } from '../math/law/lawOf';
import { changeFamily } from './changeFamily';
import { distributionSchema } from './distributionSchema';
import { familyNames } from './familyNames';

function membersOf<F extends FamilyName>(family: F): readonly DistributionOf<F>[] {
  return [families[family].example, ...extremes[family]].map((params) => distributionOf(family, params));
}

const momentsOf = (distribution: Distribution): readonly [number, number] => {
  const { mean, variance } = lawOf(distribution);
  return [mean, Math.sqrt(variance)];
};

const gamma: Distribution = { family: 'gamma', params: { shape: 3, rate: 0.5 } };
const far: Distribution = { family: 'normal', params: { mu: 71, sigma: 13.6 } };
const poisson: Distribution = { family: 'poisson', params: { rate: 4 } };

describe('another family', () => {
  it.each(['normal', 'logistic', 'laplace', 'gumbel', 'studentT', 'skewNormal', 'uniform', 'logNormal', 'weibull', 'gaussianMixture'] as const)(
    '%s keeps the mean and the standard deviation of a gamma',
    (family) => {
      const next = changeFamily(gamma, family);
      expect(next.family).toBe(family);
      const [mean, sd] = momentsOf(next);
      expect(mean).toBeCloseTo(6, 6);
      expect(sd).toBeCloseTo(Math.sqrt(12), 6);
    },
  );

  it.each(['gamma', 'uniform', 'weibull', 'laplace'] as const)('%s finds a mean that is far away', (family) => {
    const [mean, sd] = momentsOf(changeFamily(far, family));
    expect(mean).toBeCloseTo(71, 5);
    expect(sd).toBeCloseTo(13.6, 5);
  });

  it.each(['drawnDensity', 'histogram', 'gaussianKde'] as const)('%s has about the shape', (family) => {
    const [mean, sd] = momentsOf(changeFamily(far, family));
    expect(Math.abs(mean - 71)).toBeLessThan(1);
    expect(Math.abs(sd - 13.6)).toBeLessThan(2);
  });

  it.each(['categorical', 'empirical', 'negativeBinomial', 'discreteUniform', 'binomial'] as const)('%s keeps the mean of counts', (family) => {
    const next = changeFamily(poisson, family);
    expect(next.family).toBe(family);
    expect(Math.abs(momentsOf(next)[0] - 4)).toBeLessThan(1.6);
  });

  it('counts stay on their outcomes', () => {
    const worms: Distribution = { family: 'empirical', params: { counts: [2, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7] } };
    expect(changeFamily(worms, 'discreteUniform').params).toStrictEqual({ low: 0, high: 10 });
    const binomial = changeFamily(worms, 'binomial');
    expect(binomial.params).toMatchObject({ trials: 10 });
    expect(momentsOf(binomial)[0]).toBeCloseTo(momentsOf(worms)[0], 1);
  });

  it('is the same where it is the same family', () => {
    expect(changeFamily(gamma, 'gamma')).toBe(gamma);
  });
});

describe.each(familyNames)('from %s', (from) => {
  const members: readonly Distribution[] = membersOf(from);
  it('every other family has a member that a scene takes, even from members far out', () => {
    for (const member of members) {
      for (const family of familyNames) {
        const next = changeFamily(member, family);
        expect(next.family).toBe(family);
        const parsed = v.safeParse(distributionSchema, next);
        expect(next.family === from || parsed.success, `${from} ${members.indexOf(member)} to ${family}`).toBe(true);
      }
    }
  }, 30_000);
});
