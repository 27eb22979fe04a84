import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { Label, type LabelProps } from './Label';
import type { Role } from './Role';
import { shapePath } from './shapePath';
import './MinimumMark.css';

export interface MinimumMarkProps {
  readonly x: number;
  readonly y: number;
  /** The best there is is a full star on a disc, the others are hollow stars: told apart without colour. */
  readonly kind: 'global' | 'local';
  readonly label?: string | undefined;
  /** Below it, unless something else stands there. */
  readonly labelSide?: LabelProps['side'];
  readonly role?: Role;
  readonly className?: string;
}

/** A star where a surface or a curve is lowest; nothing outside of the frame. */
export function MinimumMark({ x, y, kind, label, labelSide = 'below', role = 'ink', className }: MinimumMarkProps) {
  const frame = useFrame();
  const [px, py] = [frame.x(x), frame.y(y)];
  const inside = px >= -1 && px <= frame.innerWidth + 1 && py >= -1 && py <= frame.innerHeight + 1;
  if (!inside) return null;
  const radius = frame.fontSize * 0.42;
  return (
    <g className={classNames('minimum-mark', `minimum-mark--${kind}`, `role--${role}`, className)} aria-hidden="true">
      <g transform={`translate(${px},${py})`}>
        {kind === 'global' && <circle className="minimum-mark__disc" r={radius * 1.75} />}
        <path className="minimum-mark__star" d={shapePath('star', radius)} />
      </g>
      {label !== undefined && (
        <Label x={x} y={y} text={label} role={role} side={labelSide} anchor="middle" clearance={radius} />
      )}
    </g>
  );
}
