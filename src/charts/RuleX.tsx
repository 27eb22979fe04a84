import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { Label } from './Label';
import type { Role } from './Role';
import './stroke.css';

export interface RuleXProps {
  readonly x: number;
  readonly role?: Role;
  readonly label?: string | undefined;
  /** Which end of the line bears the label: the bottom or the top. */
  readonly placement?: 'start' | 'end';
  readonly className?: string;
}

/** A vertical line across the frame; nothing where x is outside of it. */
export function RuleX({ x, role = 'ink', label, placement = 'end', className }: RuleXProps) {
  const frame = useFrame();
  const at = frame.x(x);
  // A pixel of grace: a rule at the very end of the domain must survive rounding.
  if (!(at >= -1 && at <= frame.innerWidth + 1)) return null;
  const [bottom = 0, top = 1] = frame.y.domain();
  return (
    <g className={className}>
      <path className={classNames('stroke', 'stroke--thin', `role--${role}`)} d={`M${at},${frame.innerHeight}V0`} />
      {label !== undefined && (
        <Label
          x={x}
          y={placement === 'end' ? top : bottom}
          side={placement === 'end' ? 'below' : 'above'}
          clearance={-frame.fontSize * 0.2}
          inset
          text={label}
          role={role}
        />
      )}
    </g>
  );
}
