import { area, curveLinear, curveStepAfter } from 'd3-shape';
import { useId } from 'react';
import { classNames } from './classNames';
import { useFrame } from './frameContext';
import { Hatch } from './Hatch';
import { nearPixel } from './nearPixel';
import type { Role } from './Role';
import './stroke.css';

export interface AreaProps {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  readonly base?: number;
  readonly role?: Role;
  readonly shape?: 'line' | 'steps';
  /** How it is filled: a wash under a curve, a full tone where the area is the message, lines where it is negative. */
  readonly fill?: 'wash' | 'tone' | 'hatch';
  readonly className?: string;
}

/** The area between a curve and a level; broken where the curve is not finite. */
export function Area({ xs, ys, base = 0, role = 'truth', shape = 'line', fill = 'wash', className }: AreaProps) {
  const frame = useFrame();
  const hatchId = `${useId()}-hatch`;
  const draw = area<number>()
    // A logarithmic axis has no place for what is negative.
    .defined((i) => [xs[i], ys[i]].every(Number.isFinite) && !Number.isNaN(frame.y(ys[i] ?? NaN)))
    .x((i) => nearPixel(frame.x(xs[i] ?? NaN)))
    .y0(nearPixel(frame.y(base)))
    .y1((i) => nearPixel(frame.y(ys[i] ?? NaN)))
    .curve(shape === 'steps' ? curveStepAfter : curveLinear);
  const d = draw(Array.from(xs, (_, i) => i)) ?? '';
  return (
    <g className={classNames(`role--${role}`, className)} clipPath={`url(#${frame.clipId})`}>
      {fill === 'hatch' && <Hatch id={hatchId} fontSize={frame.fontSize} />}
      {fill === 'hatch' ? (
        <path d={d} fill={`url(#${hatchId})`} pointerEvents="none" />
      ) : (
        <path d={d} className={classNames('area', fill === 'tone' && 'area--strong')} />
      )}
    </g>
  );
}
