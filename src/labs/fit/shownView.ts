import { tickStep } from 'd3-array';
import type { Interval } from '../../math/families/family';
import type { Law } from '../../math/law/law';
import { viewOf } from '../../math/law/viewOf';

/** Few ends, so that the axis stands still while p is dragged. */
const STEPS = 12;

/** What the chart of the distributions shows: p and the rival, never the fits, which come and go. */
export function shownView(target: Law, rival: Law | null): Interval {
  const { low, high } = viewOf(rival ? [target, rival] : [target]);
  if (target.kind === 'discrete') return { low, high };
  const step = tickStep(low, high, STEPS);
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step };
}
