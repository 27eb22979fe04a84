import type { Law } from '../law/law';
import { crossEntropyPlace } from './crossEntropyPlace';
import { outsideSupportOf } from './outsideSupportOf';
import { isSomewhere, NOWHERE } from './place';
import type { Place } from './place';
import { powerRatioConverges } from './powerRatioConverges';
import { tailsWhere } from './tailsWhere';

/** Where E_q[(p/q)ᵅ] (for α = 1, KL(p ‖ q)) is infinite: nowhere for α < 1. */
export function powerRatioPlace(p: Law, q: Law, alpha: number): Place {
  if (alpha < 1) return NOWHERE;
  if (alpha === 1) return crossEntropyPlace(p, q);
  const outside = outsideSupportOf(p, q);
  if (isSomewhere(outside) || p.kind === 'discrete' || q.kind === 'discrete') return outside;
  const diverges = tailsWhere(p, q, (pTail, qTail) => !powerRatioConverges(alpha, pTail, qTail));
  return { outcomes: [], intervals: diverges };
}
