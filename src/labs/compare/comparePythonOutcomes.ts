import type { Law } from '../../math/law/law';

/** What lies beyond this level at either end adds nothing that a double could hold. */
const LEVEL = 1e-16;
/** More outcomes than this would keep a reader waiting. */
const MOST = 20_000;

/** The outcomes from … to before … over which the script sums. */
export function outcomesOf(p: Law, q: Law): readonly [number, number] {
  const low = Math.min(...[p, q].map(({ support, quantile }) => (Number.isFinite(support.low) ? support.low : quantile(LEVEL))));
  const high = Math.max(...[p, q].map(({ support, quantile }) => (Number.isFinite(support.high) ? support.high : quantile(1 - LEVEL))));
  const [most, least] = [p, q].map(({ quantile }) => quantile(0.5)).toSorted((a, b) => b - a);
  return [Math.max(low, (least ?? 0) - MOST), Math.min(high, (most ?? 0) + MOST) + 1];
}
