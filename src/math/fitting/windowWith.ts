import type { Vector } from '../linear/vector';
import type { Window2 } from './fitWindow';

/** Room beyond a point, as a part of the window. */
const MARGIN = 0.06;
/** So many stretches, on whose ends the window ends, so that it holds still while the point is dragged about. */
const STRETCHES = 12;

/**
 * A window made wide enough to hold a point, too: the same ends where it lies inside with 6 % of the width to spare, else wider by
 * whole twelfths of the width.
 * @param eta one unconstrained coordinate an axis, in their order.
 * @error none of its own. An axis whose coordinate is missing or NaN stays as it is.
 */
export function windowWith({ axes }: Window2, eta: Vector): Window2 {
  return {
    axes: axes.map(({ name, low, high }, i) => {
      const at = eta[i] ?? Number.NaN;
      const width = high - low;
      const step = width / STRETCHES;
      const room = MARGIN * width;
      return {
        name,
        low: at - room < low ? low - Math.ceil((low - at + room) / step) * step : low,
        high: at + room > high ? high + Math.ceil((at + room - high) / step) * step : high,
      };
    }),
  };
}
