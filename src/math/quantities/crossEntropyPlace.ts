import type { Law } from '../law/law';
import { crossEntropyConverges } from './crossEntropyConverges';
import { outsideSupportOf } from './outsideSupportOf';
import { isSomewhere } from './place';
import type { Place } from './place';
import { tailsWhere } from './tailsWhere';

/** With its tails, which of the discrete laws those of bins have. */
function tailed(law: Law): Parameters<typeof tailsWhere>[0] | null {
  if (law.kind === 'continuous') return law;
  const { support, tails, quantile } = law;
  return tails ? { support, tails, quantile, landmarks: [] } : null;
}

/**
 * Where H(p, q), and with it KL(p ‖ q), is infinite: where p has mass and q has none, or a tail in which −∫ p log q
 * diverges.
 */
export function crossEntropyPlace(p: Law, q: Law): Place {
  const outside = outsideSupportOf(p, q);
  const [ours, theirs] = [tailed(p), tailed(q)];
  if (isSomewhere(outside) || !ours || !theirs) return outside;
  return { outcomes: [], intervals: tailsWhere(ours, theirs, (pTail, qTail) => !crossEntropyConverges(pTail, qTail)) };
}
