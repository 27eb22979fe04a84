import { requireMasses } from '../requireParameter';
import { requireAscending, requireCount } from '../requireVector';
import { countUpTo } from './countUpTo';
import { runningTotals } from './runningTotals';

export interface HistogramParams {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** The counts of all bins to its left. */
  readonly before: number;
}

export interface HistogramBins {
  /** From the first bin that is not empty to the last one. */
  readonly bins: readonly Bin[];
  readonly total: number;
  readonly low: number;
  readonly high: number;
  /** The bin that x lies in; undefined outside all of them. */
  readonly binAt: (x: number) => Bin | undefined;
}

/**
 * @throws RangeError naming `edges` or `counts`, or the entry that is not ascending, negative or not finite.
 */
export function requireHistogram({ edges, counts }: HistogramParams): void {
  requireAscending('edges', edges);
  requireCount('counts', counts, edges.length - 1);
  requireMasses('counts', counts);
}

/**
 * The bins that matter, with running totals.
 * @error totals 1 ulp.
 */
export function histogramBins({ edges, counts }: HistogramParams): HistogramBins {
  const totals = runningTotals(counts);
  const [first, last] = [counts.findIndex((count) => count > 0), counts.findLastIndex((count) => count > 0)];
  const bins = counts
    .map((count, i) => ({ low: edges[i] ?? Number.NaN, high: edges[i + 1] ?? Number.NaN, count, before: totals[i] ?? 0 }))
    .slice(first, last + 1);
  const [low, high] = [bins[0]?.low ?? Number.NaN, bins.at(-1)?.high ?? Number.NaN];
  const starts = bins.map((bin) => bin.low);
  return {
    bins,
    total: totals.at(-1) ?? 0,
    low,
    high,
    binAt: (x) => (x >= low && x <= high ? bins[countUpTo(starts, x) - 1] : undefined),
  };
}
