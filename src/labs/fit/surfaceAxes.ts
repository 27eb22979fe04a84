import type { NumberFormat } from '../../i18n/numberFormat';
import type { SpaceAxis } from './chartSpace';
import { shortNumber } from './compactNumber';

/** Both parameters of a surface as the axes of its frame. */
export function surfaceAxes(x: SpaceAxis, y: SpaceAxis, format: NumberFormat) {
  return {
    xDomain: [x.low, x.high],
    yDomain: [y.low, y.high],
    xScale: x.kind,
    yScale: y.kind,
    xTicks: x.ticks,
    yTicks: y.ticks,
    formatX: (at: number) => shortNumber(x.shown(at), format),
    formatY: (at: number) => shortNumber(y.shown(at), format),
    xLabel: x.symbol,
    yLabel: y.symbol,
    grid: false,
    height: 'fill',
  } as const;
}
