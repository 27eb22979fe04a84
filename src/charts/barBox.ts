import type { FrameGeometry } from './frameContext';

export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly y0: number;
  readonly y1: number;
}

export interface BarBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Set when the bar has no end, and so is drawn to the frame's edge. */
  readonly infinite: boolean;
}

/** The pixels of a bar between y0 and y1; null where either is not a number. */
export function barBox(bar: Bar, frame: Pick<FrameGeometry, 'x' | 'y' | 'innerHeight'>): BarBox | null {
  const from = edge(bar.y0, frame);
  const to = edge(bar.y1, frame);
  const left = frame.x(bar.x - bar.width / 2);
  const right = frame.x(bar.x + bar.width / 2);
  if (![from, to, left, right].every(Number.isFinite)) return null;
  return {
    x: Math.min(left, right),
    y: Math.min(from, to),
    width: Math.abs(right - left),
    height: Math.abs(to - from),
    infinite: !Number.isFinite(bar.y0) || !Number.isFinite(bar.y1),
  };
}

function edge(value: number, { y, innerHeight }: Pick<FrameGeometry, 'y' | 'innerHeight'>): number {
  const [low = 0, high = 1] = y.domain();
  if (value === Infinity) return high >= low ? 0 : innerHeight;
  if (value === -Infinity) return high >= low ? innerHeight : 0;
  const pixel = y(value);
  // A logarithmic axis has its 0 infinitely far away: what stands on it reaches the edge.
  if (pixel === Infinity) return innerHeight;
  return pixel === -Infinity ? 0 : pixel;
}
