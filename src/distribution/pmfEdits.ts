import { compensatedSum } from '../math/divergence/compensatedSum';
import type { Distribution, DistributionOf } from '../math/families';
import { setProbability } from '../math/simplex/setProbability';

/** What bars can be dragged for: a free pmf, or counts, which become one when they are. */
export type BarDistribution = DistributionOf<'categorical' | 'empirical'>;

/** Nothing is locked. */
export const noLocks: ReadonlySet<number> = new Set();

export const isBars = (distribution: Distribution): distribution is BarDistribution =>
  distribution.family === 'categorical' || distribution.family === 'empirical';

export function barProbs(distribution: BarDistribution): readonly number[] {
  if (distribution.family === 'categorical') return distribution.params.probs;
  const { counts } = distribution.params;
  const total = compensatedSum(counts);
  return counts.map((count) => count / total);
}

/** How many bars there are to take hold of: none of a law that is no free pmf. */
export function barCount(distribution: Distribution): number {
  if (!isBars(distribution)) return 0;
  return distribution.family === 'categorical' ? distribution.params.probs.length : distribution.params.counts.length;
}

const pmfOf = (probs: readonly number[]): BarDistribution => ({ family: 'categorical', params: { probs } });

/** P(X = x) set as seen from `base`; the others keep their proportions in it, and the locked ones their values. */
export function setProb(
  now: BarDistribution,
  base: BarDistribution,
  x: number,
  value: number,
  locked: ReadonlySet<number> = noLocks,
): BarDistribution {
  const before = barProbs(base);
  const from = x in before ? before : barProbs(now);
  const set = setProbability(from, x, value, locked);
  return set === from ? now : pmfOf(set);
}

/** What the locked ones leave, shared by the others: in the proportions of `shares`, or equally where those are 0. */
function shareRest(probs: readonly number[], shares: readonly number[], locked: ReadonlySet<number>): BarDistribution {
  const free = [...probs.keys()].filter((x) => !locked.has(x));
  const left = Math.max(0, 1 - compensatedSum(probs.filter((_, x) => locked.has(x))));
  const total = compensatedSum(free.map((x) => shares[x] ?? 0));
  return pmfOf(
    probs.map((prob, x) => {
      if (locked.has(x)) return prob;
      return total > 0 ? ((shares[x] ?? 0) / total) * left : left / free.length;
    }),
  );
}

/** How few outcomes there may be: one that is not locked must take what the others lose. */
export function fewestOutcomes(outcomes: number, locked: ReadonlySet<number>): number {
  const free = Array.from({ length: outcomes }, (_, x) => x).find((x) => !locked.has(x));
  return Math.max(2, free === undefined ? outcomes : free + 1);
}

/**
 * On 0, …, n − 1: what is cut off is shared by those left that are not locked, in their proportions; new outcomes have no mass
 * yet.
 */
export function setOutcomes(distribution: BarDistribution, n: number, locked: ReadonlySet<number> = noLocks): BarDistribution {
  const before = barProbs(distribution);
  if (n < fewestOutcomes(before.length, locked)) return distribution;
  const kept = Array.from({ length: n }, (_, x) => before[x] ?? 0);
  return shareRest(kept, kept, locked);
}

/** Every outcome as likely as the others, but for those that are locked. */
export function flatten(distribution: BarDistribution, locked: ReadonlySet<number> = noLocks): BarDistribution {
  const probs = barProbs(distribution);
  return shareRest(probs, probs.map(() => 1), locked);
}
