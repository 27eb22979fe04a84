import { useMemo } from 'react';
import type { FrameGeometry } from './frameContext';
import type { FrameLayout } from './frameLayout';
import { scaleOf } from './scaleOf';

/**
 * A layout as the marks see it: the same object, with the same scales, while its numbers are the same, so that a mark with
 * much to compute may remember what it computed.
 */
export function useGeometry(layout: FrameLayout, clipId: string, hold: FrameGeometry['hold']): FrameGeometry {
  const { xScale, yScale, innerWidth, innerHeight, fontSize, margin } = layout;
  const [x0 = 0, x1 = 1] = layout.x.domain();
  const [y0 = 0, y1 = 1] = layout.y.domain();
  const { top, right, bottom, left } = margin;
  const x = useMemo(() => scaleOf(xScale, [x0, x1], [0, innerWidth]), [xScale, x0, x1, innerWidth]);
  const y = useMemo(() => scaleOf(yScale, [y0, y1], [innerHeight, 0]), [yScale, y0, y1, innerHeight]);
  return useMemo(
    () => ({ x, y, xScale, yScale, innerWidth, innerHeight, margin: { top, right, bottom, left }, fontSize, clipId, hold }),
    [x, y, xScale, yScale, innerWidth, innerHeight, top, right, bottom, left, fontSize, clipId, hold],
  );
}
