import type { Pmf } from '../families/pmf';
import { requireInteger } from '../families/requireParameter';
import { compensatedSum } from './compensatedSum';
import { logSumExp } from './logSumExp';

/** A pmf on fewer outcomes, and where each of them stands on the axis of the old ones. */
export interface MergedPmf {
  readonly pmf: Pmf;
  /** The middle of the outcomes that were merged: a multiple of ½. */
  readonly places: readonly number[];
}

/**
 * The groups of neighbours that joins make of the outcomes 0, …, outcomes − 1: join i puts i and i + 1 together.
 * @throws RangeError unless every join is an integer from 0 to outcomes − 2.
 */
export function groupsOf(outcomes: number, joins: readonly number[]): readonly (readonly number[])[] {
  for (const [i, join] of joins.entries()) {
    requireInteger(`joins[${i}]`, join, 0);
    if (join > outcomes - 2) throw new RangeError(`joins[${i}] must be at most ${outcomes - 2}, got ${join}`);
  }
  const joined = new Set(joins);
  const groups: number[][] = [];
  for (let x = 0; x < outcomes; x++) {
    if (x > 0 && joined.has(x - 1)) groups.at(-1)?.push(x);
    else groups.push([x]);
  }
  return groups;
}

/**
 * The pmf with neighbouring outcomes merged: their masses are added.
 * @throws RangeError as `groupsOf`.
 * @error 1 ulp of each mass, 2e-15 of its log.
 */
export function mergeOutcomes(pmf: Pmf, joins: readonly number[]): MergedPmf {
  const groups = groupsOf(pmf.probs.length, joins);
  const gather = (values: Float64Array, group: readonly number[]) => Float64Array.from(group, (x) => values[x] ?? 0);
  return {
    pmf: {
      probs: Float64Array.from(groups, (group) => compensatedSum(gather(pmf.probs, group))),
      logProbs: Float64Array.from(groups, (group) => logSumExp(gather(pmf.logProbs, group))),
    },
    places: groups.map((group) => ((group[0] ?? 0) + (group.at(-1) ?? 0)) / 2),
  };
}
