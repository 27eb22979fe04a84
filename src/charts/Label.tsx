import { classNames } from './classNames';
import { useFrame } from './frameContext';
import { LabelText } from './LabelText';
import { placeLabel, type Anchor } from './placeLabel';
import type { Role } from './Role';
import { textWidth } from './textWidth';
import './Label.css';

export interface LabelProps {
  readonly x: number;
  readonly y: number;
  /** `q_θ` sets the θ as a subscript. */
  readonly text: string;
  readonly role?: Role;
  /** Which way it runs from the point; it turns round where it would leave the frame. */
  readonly anchor?: Anchor;
  /** Whether the text stands over, under or beside its point; it changes sides where it would leave the frame. */
  readonly side?: 'above' | 'beside' | 'below';
  /** Pixels left free around the point, beyond the usual. */
  readonly clearance?: number;
  /** Keeps a text that stands over or under its point clear of the line through it. */
  readonly inset?: boolean;
  readonly className?: string;
}

/** Text in the plot, haloed, and never clipped by the frame's edges. */
export function Label(props: LabelProps) {
  const { x, y, text, role = 'ink', anchor = 'start', side = 'beside', clearance = 0, inset = false } = props;
  const frame = useFrame();
  const [px, py] = [frame.x(x), frame.y(y)];
  if (!Number.isFinite(px) || !Number.isFinite(py)) return null;
  const size = frame.fontSize * 1.08;
  const placed = placeLabel({
    at: px,
    anchor,
    gap: side === 'beside' ? size * 0.5 + clearance : inset ? size * 0.45 : 0,
    // The bold face is wider than the plain one that textWidth has in mind.
    width: textWidth(text, size) * 1.06,
    min: 0,
    max: frame.innerWidth + frame.margin.right,
  });
  const rise = side === 'beside' ? 0 : size * 0.95 + clearance;
  const top = size * 0.7 - frame.margin.top;
  const bottom = frame.innerHeight - size * 0.7;
  let centre = side === 'below' ? py + rise : py - rise;
  if (centre < top) centre = py + rise;
  else if (centre > bottom) centre = py - rise;
  return (
    <text
      className={classNames('label', `role--${role}`, props.className)}
      aria-hidden="true"
      x={placed.at}
      y={Math.min(Math.max(centre, top), bottom)}
      dy="0.35em"
      textAnchor={placed.anchor}
      fontSize={size}
    >
      <LabelText text={text} />
    </text>
  );
}
