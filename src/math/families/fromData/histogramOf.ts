import { countUpTo } from '../parts/countUpTo';
import type { HistogramParams } from '../parts/histogramBins';
import { requireAscending, requireFiniteEntries } from '../requireVector';

/**
 * The histogram of data over bins chosen by their edges: bin i holds edges[i] ≤ x < edges[i + 1], the last one also its
 * upper edge. What lies outside all bins is not counted.
 * @throws RangeError naming `edges` or its entry that does not ascend, the entry of `data` that is not finite, or `data`
 * when none of it lies in a bin.
 */
export function histogramOf(data: readonly number[], edges: readonly number[]): HistogramParams {
  requireAscending('edges', edges);
  requireFiniteEntries('data', data);
  const counts = edges.slice(1).map(() => 0);
  const last = edges.at(-1) ?? Number.NaN;
  for (const x of data) {
    const bin = x === last ? counts.length - 1 : countUpTo(edges, x) - 1;
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  if (!counts.some((count) => count > 0)) throw new RangeError('data must have a point between the first and the last of the edges');
  return { edges: [...edges], counts };
}
