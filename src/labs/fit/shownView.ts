import { tickStep } from 'd3-array';
import type { Interval } from '../../math/families/family';
import type { Law } from '../../math/law/law';
import { viewOf } from '../../math/law/viewOf';

/** Few ends, so that the axis stands still while p is dragged. */
const STEPS = 12;

/** So many outcomes beyond p are shown where q_θ has some: what makes a reverse KL infinite is to be seen. */
const BEYOND = 2;

/** What the chart of the distributions shows: p and the rival, never the fits, which come and go. */
export function shownView(target: Law, rival: Law | null, model: Law): Interval {
  const { low, high } = viewOf(rival ? [target, rival] : [target]);
  if (target.kind === 'discrete') {
    return {
      low: model.support.low < low ? low - BEYOND : low,
      high: model.support.high > high ? high + BEYOND : high,
    };
  }
  const step = tickStep(low, high, STEPS);
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step };
}
