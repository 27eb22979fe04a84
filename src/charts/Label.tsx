import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { labelBox } from './labelBox';
import { LabelText } from './LabelText';
import type { Anchor } from './placeLabel';
import type { Role } from './Role';
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
  const { text, role = 'ink' } = props;
  const box = labelBox(useFrame(), props);
  if (!box) return null;
  return (
    <text
      className={classNames('label', `role--${role}`, props.className)}
      aria-hidden="true"
      x={box.at}
      y={box.centre}
      dy="0.35em"
      textAnchor={box.anchor}
      fontSize={box.size}
    >
      <LabelText text={text} />
    </text>
  );
}
