import type { Law } from '../../math/law/law';

/** Beyond this level the masses of bins no longer count. */
const LEVEL = 1e-16;

/** A tail that falls off exponentially, or faster, has reached it after so many deviations. */
const DEVIATIONS = 40;

/** So many bins are summed while a reader waits. */
export const MOST_BINS = 20_000;

/** Where a law ends as far as bins are concerned; the quantiles of a light tail would take longer than it is worth. */
function endOf(law: Law, end: 'low' | 'high'): number {
  if (Number.isFinite(law.support[end])) return law.support[end];
  const sign = end === 'low' ? -1 : 1;
  const isLight = law.kind === 'discrete' || law.tails[end].growth === 'power' || law.tails[end].growth === 'exponential';
  if (isLight && law.variance < Infinity) return law.mean + sign * DEVIATIONS * Math.sqrt(law.variance);
  return law.quantile(end === 'low' ? LEVEL : 1 - LEVEL);
}

/** At most about so many bins of this width hold all that counts of two laws. */
export function binCount({ p, q }: { readonly p: Law; readonly q: Law }, width: number): number {
  return (Math.max(endOf(p, 'high'), endOf(q, 'high')) - Math.min(endOf(p, 'low'), endOf(q, 'low'))) / width;
}
