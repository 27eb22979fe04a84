import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { levelPath } from './levelPath';
import type { Role } from './Role';
import './stroke.css';

export interface DashesProps {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** In data units; one for each, or the one they share. */
  readonly width?: ArrayLike<number> | number;
  readonly role?: Role;
  readonly className?: string;
}

/** A level over each x: the pmf of a model beside the bars of another. Non-finite levels are left out. */
export function Dashes({ x, y, width = 1, role = 'rival', className }: DashesProps) {
  const frame = useFrame();
  const levels = Array.from(x, (centre, index) => {
    const span = typeof width === 'number' ? width : (width[index] ?? NaN);
    return { from: frame.x(centre - span / 2), to: frame.x(centre + span / 2), y: frame.y(y[index] ?? NaN) };
  });
  const d = levelPath(levels);
  return (
    <g className={classNames(`role--${role}`, className)} clipPath={`url(#${frame.clipId})`}>
      <path className="stroke stroke--halo" d={d} />
      <path className={`stroke role--${role}`} d={d} />
    </g>
  );
}
