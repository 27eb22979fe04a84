import { compensatedSum } from '../../divergence/compensatedSum';
import { logOfRatio } from '../../divergence/logOfRatio';
import { expm1Minus } from '../../special/expm1Minus';
import { histogramBins } from './histogramBins';
import type { HistogramParams } from './histogramBins';

const logQuotient = (a: number, b: number): number => logOfRatio(a, b, Math.log(a), Math.log(b));

/** log(Σ p.counts / Σ q.counts); of as many bins each from their differences, which a rounded sum would hide. */
function logOfTotals(p: HistogramParams, q: HistogramParams): number {
  const [ours, theirs] = [compensatedSum(p.counts), compensatedSum(q.counts)];
  const growth = compensatedSum(p.counts.map((count, i) => count - (q.counts[i] ?? 0))) / theirs;
  return p.counts.length === q.counts.length && Math.abs(growth) < 0.5 ? Math.log1p(growth) : logQuotient(ours, theirs);
}

/**
 * log p(x) − log q(x) of two histograms, free of cancellation where their counts nearly agree.
 * @returns −Infinity where p has no density, Infinity where only q has none.
 * @error 2 ulp of its largest part: the log-ratios of counts, of their sums, of widths.
 */
export function histogramLogRatio(p: HistogramParams, q: HistogramParams): (x: number) => number {
  const [ours, theirs] = [histogramBins(p).binAt, histogramBins(q).binAt];
  const logTotals = logOfTotals(p, q);
  return (x) => {
    const [bin, other] = [ours(x), theirs(x)];
    if (!bin || bin.count === 0) return -Infinity;
    if (!other || other.count === 0) return Infinity;
    return logQuotient(bin.count, other.count) - logTotals - logQuotient(bin.high - bin.low, other.high - other.low);
  };
}

/**
 * KL(p ‖ q) of two histograms, in nats: over the cells that the edges of both cut, Σ of P·log(P/Q) − P + Q ≥ 0, with P and
 * Q the masses of a cell and log(P/Q) as in `histogramLogRatio`.
 * @returns ≥ 0, exactly 0 for equal parameters; Infinity where p has mass and q has none.
 * @error 4e-15 relative, nearly equal counts included.
 */
export function histogramKl(p: HistogramParams, q: HistogramParams): number {
  const logRatio = histogramLogRatio(p, q);
  const [ours, theirs] = [histogramBins(p), histogramBins(q)];
  const edges = [...new Set([...p.edges, ...q.edges])].toSorted((a, b) => a - b);
  const terms = edges.slice(1).map((high, i) => {
    const low = edges[i] ?? Number.NaN;
    const middle = low / 2 + high / 2;
    const massOf = ({ binAt, total }: typeof ours): number => {
      const bin = binAt(middle);
      return bin ? (bin.count / total) * ((high - low) / (bin.high - bin.low)) : 0;
    };
    const [mass, other] = [massOf(ours), massOf(theirs)];
    if (mass === 0) return other;
    const ratio = logRatio(middle);
    return ratio > -1 ? mass * expm1Minus(-ratio) : mass * ratio - mass + other;
  });
  return compensatedSum(terms);
}
