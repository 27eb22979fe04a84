import type { Pmf } from '../families/pmf';
import { compensatedSum } from './compensatedSum';

/**
 * E[X] = Σ x·p(x) of a pmf on 0, …, K.
 * @error 2 ulp.
 */
export function meanOf(pmf: Pmf): number {
  return compensatedSum(pmf.probs.map((prob, x) => x * prob));
}
