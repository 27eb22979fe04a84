import type { DiscreteLaw } from '../law/law';
import { sumSeries } from '../quadrature/sumSeries';
import { outcomesSum } from './outcomesSum';

/** Below this level a sum may stop when its terms no longer count. */
const BULK = 1e-17;

/** Terms that are looked at there. */
const PATIENCE = { maxTerms: 100_000 };

/**
 * Σ f(x) over the outcomes below x = high at which any of the laws has mass.
 * @error as `outcomesSum`; what lies below the bulks of all laws as `sumSeries`.
 */
export function outcomesBelow(laws: readonly DiscreteLaw[], f: (x: number) => number, high: number): number {
  const low = Math.min(...laws.map(({ support }) => support.low));
  if (low >= high) return 0;
  const bulk = Math.min(...laws.map(({ quantile }) => quantile(BULK)), high);
  const below = bulk > low ? sumSeries(f, bulk - 1, low, bulk - 1, PATIENCE).value : 0;
  return below + outcomesSum(laws, f, bulk, high - 1);
}
