import type { PairSpec } from '../../math/law/pairSpec';
import { pairOf } from '../../math/law/pairOf';

/** Beyond these levels the masses of bins no longer count. */
const LEVEL = 1e-16;

/** So many bins are summed while a reader waits. */
export const MOST_BINS = 20_000;

/** About how many bins hold all that counts of two laws of which one at least is continuous. */
export function binCount(pair: PairSpec, width: number): number {
  const laws = Object.values({ p: pair.p, q: pair.q });
  const spans = laws.map((law) => {
    const { p } = pairOf({ ...pair, p: law, q: law, binWidth: null, smoothing: { p: 0, q: 0 } });
    return [p.quantile(LEVEL), p.quantile(1 - LEVEL)] as const;
  });
  return (Math.max(...spans.map(([, high]) => high)) - Math.min(...spans.map(([low]) => low))) / width;
}
