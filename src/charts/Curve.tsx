import { useMemo } from 'react';
import { classNames } from '../markup/classNames';
import { useFrame } from './frameContext';
import { linePath } from './linePath';
import type { LineShape } from './linePath';
import { plotPixels } from './plotPixels';
import type { Role } from './Role';
import './stroke.css';

export interface CurveProps {
  readonly xs: ArrayLike<number>;
  /** The curve is broken wherever one of these is not finite. */
  readonly ys: ArrayLike<number>;
  readonly role?: Role;
  /** `steps` holds each y until the next x: a histogram's outline, a distribution function. */
  readonly shape?: LineShape;
  readonly thin?: boolean;
  readonly className?: string;
}

export function Curve({ xs, ys, role = 'truth', shape = 'line', thin = false, className }: CurveProps) {
  const { x, y, clipId } = useFrame();
  const path = useMemo(() => linePath(plotPixels(xs, ys, { x, y }), shape), [xs, ys, x, y, shape]);
  return (
    <path
      className={classNames('stroke', thin && 'stroke--thin', `role--${role}`, className)}
      clipPath={`url(#${clipId})`}
      d={path}
    />
  );
}
