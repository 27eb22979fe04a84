import type { Law } from '../law/law';
import { crossEntropyConverges } from './crossEntropyConverges';
import { outsideSupportOf } from './outsideSupportOf';
import { isSomewhere } from './place';
import type { Place } from './place';
import { tailsWhere } from './tailsWhere';

/**
 * Where H(p, q), and with it KL(p ‖ q), is infinite: where p has mass and q has none, or a tail in which −∫ p log q
 * diverges.
 */
export function crossEntropyPlace(p: Law, q: Law): Place {
  const outside = outsideSupportOf(p, q);
  if (isSomewhere(outside) || p.kind === 'discrete' || q.kind === 'discrete') return outside;
  return { outcomes: [], intervals: tailsWhere(p, q, (pTail, qTail) => !crossEntropyConverges(pTail, qTail)) };
}
