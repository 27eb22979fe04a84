import type { Pmf } from '../families/pmf';

/**
 * Marks where p has mass and q has none: Infinity there, 0 elsewhere; one entry an outcome of p. A mass that
 * underflowed to 0 still counts as mass: its log says so.
 * @error none.
 */
export function outsideSupport(p: Pmf, q: Pmf): Float64Array {
  return p.logProbs.map((logP, x) => (logP > -Infinity && !((q.logProbs[x] ?? -Infinity) > -Infinity) ? Infinity : 0));
}
