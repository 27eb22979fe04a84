import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import type { Role } from './Role';
import { shapePath, type Shape } from './shapePath';
import './Dot.css';

export interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly role?: Role;
  readonly shape?: Shape;
  /** Against the usual size. */
  readonly scale?: number;
  readonly hollow?: boolean;
  readonly className?: string;
}

/** A point of interest; nothing where it is not finite or is outside of the frame. */
export function Dot({ x, y, role = 'ink', shape = 'circle', scale = 1, hollow = false, className }: DotProps) {
  const frame = useFrame();
  const [px, py] = [frame.x(x), frame.y(y)];
  const inside = px >= -1 && px <= frame.innerWidth + 1 && py >= -1 && py <= frame.innerHeight + 1;
  if (!inside) return null;
  return (
    <path
      className={classNames('dot', hollow && 'dot--hollow', `role--${role}`, className)}
      transform={`translate(${px},${py})`}
      d={shapePath(shape, frame.fontSize * 0.4 * scale)}
    />
  );
}
