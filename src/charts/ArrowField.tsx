import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import type { Role } from './Role';
import './Arrow.css';

interface FieldArrow {
  readonly x: number;
  readonly y: number;
  /** A push along the axes of the drawing, x to the right and y upwards: its direction, and by its length how strong it is, 1 the strongest. */
  readonly right: number;
  readonly up: number;
}

interface ArrowFieldProps {
  readonly arrows: readonly FieldArrow[];
  /** Pixels of an arrow of length 1. */
  readonly reach: number;
  readonly role?: Role;
}

/** Small arrows all over a plot: which way a point would be pushed there. A push of next to nothing is a dot. */
export function ArrowField({ arrows, reach, role = 'ink' }: ArrowFieldProps) {
  const { x, y, clipId, fontSize } = useFrame();
  const head = fontSize * 0.3;
  const line: string[] = [];
  const tips: string[] = [];
  for (const arrow of arrows) {
    const [px, py] = [x(arrow.x), y(arrow.y)];
    const length = reach * Math.min(1, Math.hypot(arrow.right, arrow.up));
    if (![px, py, length].every(Number.isFinite)) continue;
    if (length < 2) {
      tips.push(`M${round(px - 1.5)},${round(py)}a1.5,1.5 0 1 0 3,0a1.5,1.5 0 1 0 -3,0Z`);
      continue;
    }
    const [ux, uy] = [arrow.right / Math.hypot(arrow.right, arrow.up), -arrow.up / Math.hypot(arrow.right, arrow.up)];
    const size = Math.min(head, length * 0.7);
    const [ex, ey] = [px + (ux * length) / 2, py + (uy * length) / 2];
    const [bx, by] = [ex - ux * size, ey - uy * size];
    line.push(`M${round(px - (ux * length) / 2)},${round(py - (uy * length) / 2)}L${round(bx)},${round(by)}`);
    const half = size * 0.5;
    tips.push(`M${round(ex)},${round(ey)}L${round(bx - uy * half)},${round(by + ux * half)}L${round(bx + uy * half)},${round(by - ux * half)}Z`);
  }
  return (
    <g className={classNames('arrow', 'arrow--field', `role--${role}`)} clipPath={`url(#${clipId})`}>
      <path className="arrow__line" d={line.join('')} />
      <path className="arrow__head" d={tips.join('')} />
    </g>
  );
}

const round = (pixel: number): number => Math.round(pixel * 10) / 10;
