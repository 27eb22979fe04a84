import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { families } from '../families';
import type { Distribution, FamilyName, ParamsOf } from '../families';
import { distributionOf } from '../families/distributionOf';
import type { Family } from '../families/family';
import { lawOf } from '../law/lawOf';
import { drawFromLaw } from './drawFromLaw';
import { seededRandom } from './seededRandom';

const COUNT = 8000;

const names = Object.keys(families).filter((name): name is FamilyName => name in families);

function exampleOf<F extends FamilyName>(name: F): Distribution {
  const { example }: Family<ParamsOf<F>> = families[name];
  return distributionOf<FamilyName>(name, example);
}

describe.each(names)('%s', (name) => {
  const law = lawOf(exampleOf(name));
  const draws = drawFromLaw(law, COUNT, seededRandom(7));

  it('has a mean and a variance of draws within 5 standard errors', () => {
    const { mean, variance } = law;
    if (!Number.isFinite(variance)) return;
    const sampleMean = compensatedSum(draws) / COUNT;
    expect(Math.abs(sampleMean - mean)).toBeLessThanOrEqual(5 * Math.sqrt(variance / COUNT));
    const squares = draws.map((x) => (x - mean) ** 2);
    const sampleVariance = compensatedSum(squares) / COUNT;
    const fourth = compensatedSum(squares.map((square) => (square - sampleVariance) ** 2)) / COUNT;
    expect(Math.abs(sampleVariance - variance)).toBeLessThanOrEqual(5 * Math.sqrt(fourth / COUNT) + 1e-12 * variance);
  });

  it('is Kolmogorov–Smirnov close to P(X ≤ x)', () => {
    // 2·exp(−2·d²) = 1e-6; for discrete laws the distance only shrinks.
    const critical = Math.sqrt(Math.log(2e6) / 2 / COUNT);
    const sorted = draws.toSorted();
    const distances = [...sorted].map((x, i) => {
      const above = sorted[i + 1] === x ? 0 : (i + 1) / COUNT - law.cdf(x);
      const isContinuous = law.kind === 'continuous';
      return Math.max(Math.abs(above), isContinuous ? Math.abs(i / COUNT - law.cdf(x)) : 0);
    });
    expect(Math.max(...distances)).toBeLessThan(critical);
  });

  it('stays inside the support', () => {
    expect([...draws].every((x) => x >= law.support.low && x <= law.support.high && !Number.isNaN(x))).toBe(true);
  });
});

const normal = lawOf({ family: 'normal', params: { mu: 0, sigma: 1 } });

it('gives the same draws for the same seed, one uniform number each', () => {
  const random = seededRandom(3);
  const first = drawFromLaw(normal, 5, random);
  expect(drawFromLaw(normal, 5, seededRandom(3))).toEqual(first);
  const whole = drawFromLaw(normal, 10, seededRandom(3));
  expect(drawFromLaw(normal, 5, random)).toEqual(whole.slice(5));
});

it('draws a number where the generator gives 0', () => {
  const zero = { next: () => 0, state: () => [] };
  expect(drawFromLaw(normal, 1, zero)[0]).toBe(normal.quantile(2 ** -54));
  expect(Number.isFinite(normal.quantile(2 ** -54))).toBe(true);
});

it('refuses a count that is none by name', () => {
  expect(() => drawFromLaw(normal, -1, seededRandom(1))).toThrow(/^count /);
  expect(() => drawFromLaw(normal, 1.5, seededRandom(1))).toThrow(RangeError);
});
