import type { Pmf } from '../families/pmf';
import type { DivergenceName } from './divergenceNames';
import { divergenceOfPmfs } from './divergenceOfPmfs';
import { mergeOutcomes } from './mergeOutcomes';
import type { MergedPmf } from './mergeOutcomes';
import type { Quantity } from './quantity';

/** On an axis of half outcomes, where every middle has a place. */
function spread({ pmf, places }: MergedPmf, outcomes: number): Pmf {
  const probs = new Float64Array(2 * outcomes - 1);
  const logProbs = new Float64Array(2 * outcomes - 1).fill(-Infinity);
  for (const [i, place] of places.entries()) {
    probs[2 * place] = pmf.probs[i] ?? 0;
    logProbs[2 * place] = pmf.logProbs[i] ?? -Infinity;
  }
  return { probs, logProbs };
}

/**
 * A divergence of two pmfs once the same neighbours of both are merged; W₁ with the merged mass in the middle of what was
 * merged, in the old outcomes. All but W₁ are never larger than before (data processing).
 * @throws RangeError as `mergeOutcomes` and `divergenceOfPmfs`.
 * @error as `divergenceOfPmfs`, and 1 ulp of each merged mass.
 * @source Cover & Thomas (2006), §2.8; Csiszár (1967), Stud. Sci. Math. Hung. 2, 299–318
 */
export function mergedDivergence(name: DivergenceName, p: Pmf, q: Pmf, joins: readonly number[], alpha: number): Quantity {
  const [a, b] = [mergeOutcomes(p, joins), mergeOutcomes(q, joins)];
  if (name !== 'wasserstein1') return divergenceOfPmfs(name, a.pmf, b.pmf, alpha);
  const halves = divergenceOfPmfs(name, spread(a, p.probs.length), spread(b, q.probs.length), alpha);
  return { ...halves, value: halves.value / 2, errorBound: halves.errorBound / 2 };
}
