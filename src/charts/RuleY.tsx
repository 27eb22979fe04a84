import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { Label } from './Label';
import type { Role } from './Role';
import './stroke.css';

export interface RuleYProps {
  readonly y: number;
  readonly role?: Role;
  readonly label?: string | undefined;
  /** Which end of the line bears the label: the left or the right. */
  readonly placement?: 'start' | 'end';
  readonly side?: 'above' | 'below';
  readonly className?: string;
}

/** A horizontal line across the frame; nothing where y is outside of it. */
export function RuleY({ y, role = 'ink', label, placement = 'start', side = 'above', className }: RuleYProps) {
  const frame = useFrame();
  const at = frame.y(y);
  if (!(at >= -1 && at <= frame.innerHeight + 1)) return null;
  const [left = 0, right = 1] = frame.x.domain();
  return (
    <g className={className}>
      <path className={classNames('stroke', 'stroke--thin', `role--${role}`)} d={`M0,${at}H${frame.innerWidth}`} />
      {label !== undefined && (
        <Label
          x={placement === 'start' ? left : right}
          y={y}
          side={side}
          anchor={placement}
          inset
          text={label}
          role={role}
        />
      )}
    </g>
  );
}
