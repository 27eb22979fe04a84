import type { FrameGeometry } from './frameContext';

/** A pointer in the plot's own pixels, whatever a CSS transform makes of them. */
export interface PlotPixel {
  readonly x: number;
  readonly y: number;
}

export interface Pointed {
  readonly currentTarget: SVGElement;
  readonly clientX: number;
  readonly clientY: number;
}

/** Where in the plot a pointer is; NaN once the mark has left the page. */
export function pointerPlace({ currentTarget, clientX, clientY }: Pointed, frame: FrameGeometry): PlotPixel {
  const svg = currentTarget.ownerSVGElement;
  if (svg === null) return { x: NaN, y: NaN };
  const box = svg.getBoundingClientRect();
  const drawn = frame.innerWidth + frame.margin.left + frame.margin.right;
  const zoom = box.width > 0 ? box.width / drawn : 1;
  return {
    x: (clientX - box.left) / zoom - frame.margin.left,
    y: (clientY - box.top) / zoom - frame.margin.top,
  };
}
