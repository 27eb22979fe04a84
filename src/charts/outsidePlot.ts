import type { FrameGeometry } from './frameContext';
import type { PlotPixel } from './pointerPlace';

/**
 * Whether a handle of this radius would stand off the plot, over what is beside it: while one handle is held the plot keeps its
 * scales, and others may be moved out of it. They are there for the keyboard all the same.
 */
export function outsidePlot({ innerWidth, innerHeight }: FrameGeometry, { x, y }: PlotPixel, radius: number): boolean {
  return x < -radius || x > innerWidth + radius || y < -radius || y > innerHeight + radius;
}
