import type { NumberFormat } from '../../i18n/numberFormat';
import type { SpaceAxis } from './chartSpace';
import { axisNumber } from './axisNumber';

/** Both parameters of a surface as the axes of its frame. */
export function surfaceAxes(x: SpaceAxis, y: SpaceAxis, format: NumberFormat) {
  return {
    xDomain: [x.low, x.high],
    yDomain: [y.low, y.high],
    xScale: x.kind,
    yScale: y.kind,
    xTicks: x.ticks,
    yTicks: y.ticks,
    formatX: (at: number) => axisNumber(x, at, format),
    formatY: (at: number) => axisNumber(y, at, format),
    xLabel: x.symbol,
    yLabel: y.symbol,
    grid: false,
    height: 'fill',
  } as const;
}
