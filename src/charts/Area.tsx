import { useId, useMemo } from 'react';
import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { Hatch } from './Hatch';
import { areaPath } from './linePath';
import type { LineShape } from './linePath';
import { nearPixel } from './nearPixel';
import { plotPixels } from './plotPixels';
import type { Role } from './Role';
import './stroke.css';

export interface AreaProps {
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  readonly base?: number;
  readonly role?: Role;
  readonly shape?: LineShape;
  /** How it is filled: a wash under a curve, a full tone where the area is the message, lines where it is negative. */
  readonly fill?: 'wash' | 'tone' | 'hatch';
  readonly className?: string;
}

/** The area between a curve and a level; broken where the curve is not finite. */
export function Area({ xs, ys, base = 0, role = 'truth', shape = 'line', fill = 'wash', className }: AreaProps) {
  const { x, y, clipId, fontSize } = useFrame();
  const hatchId = `${useId()}-hatch`;
  const d = useMemo(
    () => areaPath(plotPixels(xs, ys, { x, y }), nearPixel(y(base)), shape),
    [xs, ys, x, y, base, shape],
  );
  return (
    <g className={classNames(`role--${role}`, className)} clipPath={`url(#${clipId})`}>
      {fill === 'hatch' && <Hatch id={hatchId} fontSize={fontSize} />}
      {fill === 'hatch' ? (
        <path d={d} fill={`url(#${hatchId})`} pointerEvents="none" />
      ) : (
        <path d={d} className={classNames('area', fill === 'tone' && 'area--strong')} />
      )}
    </g>
  );
}
