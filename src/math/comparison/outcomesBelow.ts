import { isVast } from '../law/isVast';
import type { DiscreteLaw } from '../law/law';
import { sumSeries } from '../quadrature/sumSeries';
import { blockLength, outcomesSum } from './outcomesSum';

/** Below this level a sum may stop when its terms no longer count. */
const BULK = 1e-17;

/** … or so many deviations below the mean. */
const DEVIATIONS = 9;

/** Terms that are looked at there. */
const PATIENCE = { maxTerms: 100_000 };

const bulkOf = (law: DiscreteLaw): number =>
  isVast(law) ? Math.max(law.support.low, Math.floor(law.mean - DEVIATIONS * Math.sqrt(law.variance))) : law.quantile(BULK);

/**
 * Σ f(x) over the outcomes below x = high at which the first of the laws has mass; f is 0 elsewhere.
 * @error as `outcomesSum`; what lies below the bulks of all laws as `sumSeries`.
 */
export function outcomesBelow(laws: readonly DiscreteLaw[], f: (x: number) => number, high: number): number {
  const low = laws[0]?.support.low ?? high;
  if (low >= high) return 0;
  const bulk = Math.max(low, Math.min(...laws.map(bulkOf), high));
  const below = bulk > low ? sumSeries(f, bulk - 1, low, bulk - 1, PATIENCE).value : 0;
  return below + outcomesSum(laws, f, bulk, high - 1, blockLength(laws, high - bulk));
}
