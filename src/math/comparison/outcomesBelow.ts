import { isVast } from '../law/isVast';
import type { DiscreteLaw } from '../law/law';
import { bulkOf } from '../quantities/bulkOf';
import { tailSum } from '../quantities/tailSum';
import { blockLength, outcomesSum } from './outcomesSum';

/** Below this level a sum may stop when its terms no longer count. */
const BULK = 1e-17;

/** … or so many deviations below the mean. */
const DEVIATIONS = 9;

/** Terms that are looked at there. */
const MOST_TERMS = 100_000;

function lowEndOf(law: DiscreteLaw): number {
  if (isVast(law)) return Math.max(law.support.low, Math.floor(law.mean - DEVIATIONS * Math.sqrt(law.variance)));
  return Math.max(bulkOf(law).low, law.isSmooth ? -Infinity : law.quantile(BULK));
}

/**
 * Σ f(x) over the outcomes below x = high at which the first of the laws has mass; f is 0 elsewhere.
 * @error as `outcomesSum`; what lies below the bulks of all laws as `tailSum`.
 */
export function outcomesBelow(laws: readonly DiscreteLaw[], f: (x: number) => number, high: number): number {
  const low = laws[0]?.support.low ?? high;
  if (low >= high) return 0;
  const bulk = Math.max(low, Math.min(...laws.map(lowEndOf), high));
  const below = bulk > low ? tailSum(laws, f, bulk - 1, -1, MOST_TERMS).value : 0;
  return below + outcomesSum(laws, f, bulk, high - 1, blockLength(laws, high - bulk));
}
