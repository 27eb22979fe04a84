import { createContext, use } from 'react';
import type { Margin } from './frameMargin';
import type { Scale, ScaleKind } from './Scale';

export interface FrameGeometry {
  readonly x: Scale;
  readonly y: Scale;
  readonly xScale: ScaleKind;
  readonly yScale: ScaleKind;
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly margin: Margin;
  /** Pixels of the tick labels' type; marks size themselves by it, so they grow with the projector theme. */
  readonly fontSize: number;
  readonly clipId: string;
  /** Keeps scales and size as they are until the answer is called: what a pointer holds must not slip from under it. */
  readonly hold: () => () => void;
}

export const FrameContext = createContext<FrameGeometry | null>(null);

export function useFrame(): FrameGeometry {
  const frame = use(FrameContext);
  if (frame === null) throw new Error('A mark is drawn outside of a <Frame>.');
  return frame;
}
