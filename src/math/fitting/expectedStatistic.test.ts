import { describe, expect, it } from 'vitest';
import { families } from '../families';
import type { Distribution } from '../families';
import { lawOf } from '../law/lawOf';
import { truncate } from '../law/truncate';
import { expectedStatistic } from './expectedStatistic';
import { fitModelOf } from './fitModelOf';

/** As a model whose parameters are all free has it. */
function statisticOf(model: Distribution, free: readonly string[]) {
  const { momentMatching } = fitModelOf(model, free);
  if (!momentMatching?.meansFrom) throw new TypeError('a statistic of x and x² is asked for');
  return momentMatching;
}

const ofNormal = statisticOf({ family: 'normal', params: families.normal.example }, ['mu', 'sigma']);

const densities: readonly Distribution[] = [
  { family: 'gaussianMixture', params: { weights: [0.5, 0, 0.5], mus: [-2, 9, 3], sigmas: [0.6, 1, 1.1] } },
  { family: 'gamma', params: families.gamma.example },
  { family: 'gaussianKde', params: { data: [0, 1, 1.5, 4], bandwidth: 0.4 } },
  { family: 'histogram', params: { edges: [0, 1, 2.5, 3], counts: [3, 1, 2] } },
];
const counts: readonly Distribution[] = [
  { family: 'negativeBinomial', params: families.negativeBinomial.example },
  { family: 'betaBinomial', params: families.betaBinomial.example },
];

function expectSameMeans(target: Distribution, of: Parameters<typeof expectedStatistic>[1]): void {
  const law = lawOf(target);
  const summed = expectedStatistic(law, { ...of, meansFrom: undefined });
  for (const [i, mean] of expectedStatistic(law, of).entries()) expect(mean / (summed[i] ?? Number.NaN)).toBeCloseTo(1, 10);
}

describe('the means of a statistic of x and x²', () => {
  it.each(densities.map((target) => [target.family, target] as const))('are those of the integrals: %s', (_, target) => {
    expectSameMeans(target, ofNormal);
  });

  it.each(counts.map((target) => [target.family, target] as const))('are those of the sums: %s', (_, target) => {
    expectSameMeans(target, statisticOf({ family: 'poisson', params: families.poisson.example }, ['rate']));
    expectSameMeans(target, statisticOf({ family: 'geometric', params: families.geometric.example }, ['p']));
  });

  it('ask a density no value where its family knows its moments, and are integrals where it has none', () => {
    let looks = 0;
    const law = lawOf({ family: 'normal', params: { mu: 1, sigma: 2 } });
    if (law.kind !== 'continuous') throw new TypeError('a density is asked for');
    const watched = { ...law, logProb: (x: number) => ((looks += 1), law.logProb(x)) };
    expect(expectedStatistic(watched, ofNormal)).toEqual([1, 5]);
    expect(looks).toBe(0);
    const cut = truncate(law, 0, Infinity);
    expect(expectedStatistic(cut, ofNormal)[0]).toBeCloseTo(cut.mean, 10);
    expect(expectedStatistic(lawOf({ family: 'cauchy', params: { x0: 0, gamma: 1 } }), ofNormal).every(Number.isFinite)).toBe(false);
  });
});
