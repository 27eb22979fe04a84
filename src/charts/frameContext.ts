import type { ScaleLinear } from 'd3-scale';
import { createContext, use } from 'react';
import type { Margin } from './frameMargin';

export interface FrameGeometry {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly margin: Margin;
  /** Pixels of the tick labels' type; marks size themselves by it, so they grow with the projector theme. */
  readonly fontSize: number;
  readonly clipId: string;
}

export const FrameContext = createContext<FrameGeometry | null>(null);

export function useFrame(): FrameGeometry {
  const frame = use(FrameContext);
  if (frame === null) throw new Error('A mark is drawn outside of a <Frame>.');
  return frame;
}
