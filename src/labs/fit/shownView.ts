import { tickStep } from 'd3-array';
import type { Interval } from '../../math/families/family';
import type { Law } from '../../math/law/law';
import { viewOf } from '../../math/law/viewOf';

/** Few ends, so that the axis stands still while p is dragged. */
const STEPS = 12;

/** So many outcomes beyond p are shown where q_θ has some: what makes a reverse KL infinite is to be seen. */
const BEYOND = 2;

/** Whether hardly anything of a model is where the target is. */
function isElsewhere(model: Law, target: Law): boolean {
  const { low, high } = viewOf([target]);
  return target.kind === 'continuous' && model.cdf(high) - model.cdf(low) < 0.25;
}

/** What the chart of the distributions shows: p and the rival, and the start of a fit only where it would not be seen at all. */
export function shownView(target: Law, rival: Law | null, model: Law): Interval {
  const laws = rival ? [target, rival] : [target];
  const { low, high } = viewOf(isElsewhere(model, target) ? [...laws, model] : laws);
  if (target.kind === 'discrete') {
    return {
      low: model.support.low < low ? low - BEYOND : low,
      high: model.support.high > high ? high + BEYOND : high,
    };
  }
  const step = tickStep(low, high, STEPS);
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step };
}
