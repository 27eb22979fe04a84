import type { Law } from '../law/law';

/** More outcomes than this take longer than anybody waits. */
const MOST_OUTCOMES = 1e6;
/** So many standard deviations of a law with infinite support are summed. */
const DEVIATIONS = 50;

/** Whether sums over the outcomes of a law end soon enough to take one at every step; a continuous law is integrated and always is. */
export function isSummable({ kind, support, variance }: Law): boolean {
  if (kind === 'continuous') return true;
  return Math.min(support.high - support.low, DEVIATIONS * Math.sqrt(variance)) <= MOST_OUTCOMES;
}
