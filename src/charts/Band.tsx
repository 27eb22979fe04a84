import { useId } from 'react';
import { bandSpan } from './bandSpan';
import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { Hatch } from './Hatch';
import type { Role } from './Role';
import './Band.css';

export interface BandProps {
  /** Its ends, in data units; an infinite one is the frame's edge. */
  readonly from: number;
  readonly to: number;
  /** Along which axis it has its ends. */
  readonly axis?: 'x' | 'y';
  readonly role?: Role;
  /** Diagonal lines are the sign of what is to blame for an infinity. */
  readonly fill?: 'tint' | 'hatch';
  readonly className?: string;
}

/** An interval across the whole plot; one without length is a line. */
export function Band({ from, to, axis = 'x', role = 'ink', fill = 'tint', className }: BandProps) {
  const frame = useFrame();
  const hatchId = `${useId()}-hatch`;
  const along = axis === 'x' ? frame.innerWidth : frame.innerHeight;
  const span = bandSpan(frame[axis], { from, to, length: along });
  if (span === null) return null;
  const { start, size } = span;
  const rect =
    axis === 'x'
      ? { x: start, y: 0, width: size, height: frame.innerHeight }
      : { x: 0, y: start, width: frame.innerWidth, height: size };
  return (
    <g className={classNames('band', `role--${role}`, className)} aria-hidden="true">
      {fill === 'hatch' && <Hatch id={hatchId} fontSize={frame.fontSize} />}
      <rect
        className={classNames('band__area', fill === 'tint' && 'band__tint')}
        {...(fill === 'hatch' ? { fill: `url(#${hatchId})` } : {})}
        {...rect}
      />
      <rect className="band__edge" {...rect} />
    </g>
  );
}
