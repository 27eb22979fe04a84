import { compensatedSum } from '../divergence/compensatedSum';
import type { ContinuousFamily, Interval } from './family';
import { countBelow } from './parts/countBelow';
import { histogramBins, requireHistogram } from './parts/histogramBins';
import type { HistogramParams } from './parts/histogramBins';
import { histogramKl, histogramLogRatio } from './parts/histogramKl';

/** Runs of empty bins. */
function gapsOf(params: HistogramParams): readonly Interval[] {
  const gaps: Interval[] = [];
  for (const { low, high, count } of histogramBins(params).bins) {
    if (count > 0) continue;
    const before = gaps.at(-1);
    if (before?.high === low) gaps[gaps.length - 1] = { low: before.low, high };
    else gaps.push({ low, high });
  }
  return gaps;
}

/** The mean, from the first edge on: far from 0 nothing of it is lost. */
function offsetOf(params: HistogramParams): number {
  const { bins, total, low } = histogramBins(params);
  return compensatedSum(bins.map((bin) => (bin.count / total) * ((bin.low - low) / 2 + (bin.high - low) / 2)));
}

/**
 * A histogram as a density: counts[i] / (Σ counts · width) on [edges[i], edges[i + 1]), 0 outside and in empty bins.
 * Parameters: edges, K + 1 ascending numbers, bins of any widths; counts, K numbers ≥ 0 (not only integers).
 * @throws RangeError naming `edges` or `counts`, or the entry that is not ascending, negative or not finite.
 * @error logProb 2 ulp of a density + 1 ulp; P(X ≤ x) 3 ulp, also in the lower tail; mean 3 ulp of the distance from the
 * first edge, variance 3 ulp; entropy 3 ulp of its largest term; kl as `histogramKl`.
 * @source Scott (1992), Multivariate Density Estimation, ch. 3
 */
export const histogram: ContinuousFamily<HistogramParams> = {
  kind: 'continuous',
  example: { edges: [-3, -2, -1, 0, 1, 2, 4], counts: [3, 9, 21, 17, 8, 2] },
  parameters: {},
  free: [],
  support: (params) => {
    const { low, high } = histogramBins(params);
    return { low, high };
  },
  gaps: gapsOf,
  landmarks: (params) => histogramBins(params).bins.slice(1).map(({ low }) => low),
  tails: () => ({ low: { growth: 'end', power: 0 }, high: { growth: 'end', power: 0 } }),
  logProb: (params) => {
    requireHistogram(params);
    const { binAt, total } = histogramBins(params);
    return (x) => {
      const bin = binAt(x);
      return bin ? Math.log(bin.count / total / (bin.high - bin.low)) : -Infinity;
    };
  },
  cdf: (params) => {
    const { binAt, total, low } = histogramBins(params);
    return (x) => {
      const bin = binAt(x);
      if (!bin) return x > low ? 1 : 0;
      return Math.min(1, (bin.before + bin.count * ((x - bin.low) / (bin.high - bin.low))) / total);
    };
  },
  quantile: (params) => {
    const { bins, total } = histogramBins(params);
    const ends = bins.map(({ before, count }) => before + count);
    return (u) => {
      // The first bin whose end reaches the level: at the level of a gap the gap's lower end.
      const bin = bins[Math.min(countBelow(ends, u * total), bins.length - 1)];
      if (!bin) return Number.NaN;
      return Math.min(bin.high, bin.low + (bin.high - bin.low) * Math.max(0, (u * total - bin.before) / bin.count));
    };
  },
  mean: (params) => histogramBins(params).low + offsetOf(params),
  variance: (params) => {
    const { bins, total, low } = histogramBins(params);
    const mean = offsetOf(params);
    const terms = bins.map((bin) => {
      const apart = (bin.low - low) / 2 + (bin.high - low) / 2 - mean;
      return (bin.count / total) * (apart * apart + (bin.high - bin.low) ** 2 / 12);
    });
    return compensatedSum(terms);
  },
  entropy: (params) => {
    const { bins, total } = histogramBins(params);
    const terms = bins.map(({ low, high, count }) => {
      const share = count / total;
      return share > 0 ? -share * Math.log(share / (high - low)) : 0;
    });
    return compensatedSum(terms);
  },
  kl: histogramKl,
  logRatio: histogramLogRatio,
};
