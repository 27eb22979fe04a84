import { compensatedSum } from '../math/divergence/compensatedSum';
import type { Distribution, DistributionOf } from '../math/families';
import { setProbability } from '../math/simplex/setProbability';

/** What bars can be dragged for: a free pmf, or counts, which become one when they are. */
export type BarDistribution = DistributionOf<'categorical' | 'empirical'>;

const none: ReadonlySet<number> = new Set();

export const isBars = (distribution: Distribution): distribution is BarDistribution =>
  distribution.family === 'categorical' || distribution.family === 'empirical';

export function barProbs(distribution: BarDistribution): readonly number[] {
  if (distribution.family === 'categorical') return distribution.params.probs;
  const { counts } = distribution.params;
  const total = compensatedSum(counts);
  return counts.map((count) => count / total);
}

const pmfOf = (probs: readonly number[]): BarDistribution => ({ family: 'categorical', params: { probs } });

/** P(X = x) set as seen from `base`; the others keep their proportions in it. */
export function setProb(now: BarDistribution, base: BarDistribution, x: number, value: number): BarDistribution {
  const before = barProbs(base);
  const from = x in before ? before : barProbs(now);
  return pmfOf(setProbability(from, x, value, none));
}

/** On 0, …, n − 1: what is cut off is shared by the rest in its proportions; new outcomes have no mass yet. */
export function setOutcomes(distribution: BarDistribution, n: number): BarDistribution {
  const before = barProbs(distribution);
  const kept = Array.from({ length: n }, (_, x) => before[x] ?? 0);
  const total = compensatedSum(kept);
  return pmfOf(kept.map((prob) => (total > 0 ? prob / total : 1 / n)));
}

/** Every outcome as likely as the others. */
export const flatten = (distribution: BarDistribution): BarDistribution => {
  const { length } = barProbs(distribution);
  return pmfOf(Array.from({ length }, () => 1 / length));
};
