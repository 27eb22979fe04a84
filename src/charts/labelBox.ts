import type { FrameGeometry } from './frameContext';
import { placeLabel, type Anchor } from './placeLabel';
import { textWidth } from './textWidth';

export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: Anchor;
  readonly side?: 'above' | 'beside' | 'below';
  readonly clearance?: number;
  readonly inset?: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LabelBox extends Box {
  readonly at: number;
  readonly anchor: Anchor;
  readonly centre: number;
  readonly size: number;
}

type Space = Pick<FrameGeometry, 'x' | 'y' | 'fontSize' | 'innerWidth' | 'innerHeight' | 'margin'>;

/**
 * Where in pixels of the plot a label's text comes to stand, whole within the frame; null where its point is nowhere. `ems`, the
 * text's width in the size of the type, is known to who tries many places for one text.
 */
export function labelBox(frame: Space, spot: LabelSpot, ems = textWidth(spot.text, 1)): LabelBox | null {
  const { x, y, anchor = 'start', side = 'beside', clearance = 0, inset = false } = spot;
  const [px, py] = [frame.x(x), frame.y(y)];
  if (!Number.isFinite(px) || !Number.isFinite(py)) return null;
  const size = frame.fontSize * 1.08;
  // The bold face is wider than the plain one that textWidth has in mind.
  const width = ems * size * 1.06;
  const placed = placeLabel({
    at: px,
    anchor,
    gap: side === 'beside' ? size * 0.5 + clearance : inset ? size * 0.45 : 0,
    width,
    min: 0,
    max: frame.innerWidth + frame.margin.right,
  });
  const rise = side === 'beside' ? 0 : size * 0.95 + clearance;
  const top = size * 0.7 - frame.margin.top;
  const bottom = frame.innerHeight - size * 0.7;
  let centre = side === 'below' ? py + rise : py - rise;
  if (centre < top) centre = py + rise;
  else if (centre > bottom) centre = py - rise;
  centre = Math.min(Math.max(centre, top), bottom);
  const left = placed.at - (placed.anchor === 'start' ? 0 : placed.anchor === 'end' ? width : width / 2);
  return { ...placed, centre, size, left, right: left + width, top: centre - size * 0.6, bottom: centre + size * 0.6 };
}
