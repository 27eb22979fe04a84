import type { FrameProps } from '../../charts/Frame';

/** The axes of a chart to draw on: its title, its scales and their labels, and nothing that stands in it or is told of it. */
export function emptyAxes({ title, xDomain, yDomain, xScale, yScale, xTicks, yTicks, formatX, formatY, xLabel, yLabel, grid, height, margin }: FrameProps): FrameProps {
  return {
    title,
    description: '',
    xDomain,
    yDomain,
    xTicks,
    yTicks,
    formatX,
    formatY,
    xLabel,
    yLabel,
    ...(xScale && { xScale }),
    ...(yScale && { yScale }),
    ...(grid !== undefined && { grid }),
    ...(height !== undefined && { height }),
    ...(margin && { margin }),
  };
}
