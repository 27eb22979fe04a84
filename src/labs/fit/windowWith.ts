import type { Window2 } from '../../math/fitting/fitWindow';
import type { Vector } from '../../math/linear/vector';

/** Room beyond the start, as a part of the window. */
const MARGIN = 0.06;
/** So many stretches, on whose ends the window ends, so that it holds still while the start is dragged about. */
const STRETCHES = 12;

/** The window, wide enough to hold the start, too. */
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
