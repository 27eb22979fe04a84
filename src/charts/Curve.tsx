import { curveLinear, curveStepAfter, line } from 'd3-shape';
import { useMemo } from 'react';
import { classNames } from './classNames';
import { useFrame } from './frameContext';
import { isPlaced, plotPixels } from './plotPixels';
import type { PixelPair } from './plotPixels';
import type { Role } from './Role';
import './stroke.css';

export interface CurveProps {
  readonly xs: ArrayLike<number>;
  /** The curve is broken wherever one of these is not finite. */
  readonly ys: ArrayLike<number>;
  readonly role?: Role;
  /** `steps` holds each y until the next x: a histogram's outline, a distribution function. */
  readonly shape?: 'line' | 'steps';
  readonly thin?: boolean;
  readonly className?: string;
}

export function Curve({ xs, ys, role = 'truth', shape = 'line', thin = false, className }: CurveProps) {
  const { x, y, clipId } = useFrame();
  const path = useMemo(() => {
    const draw = line<PixelPair>()
      .defined(isPlaced)
      .curve(shape === 'steps' ? curveStepAfter : curveLinear);
    return draw(plotPixels(xs, ys, { x, y })) ?? '';
  }, [xs, ys, x, y, shape]);
  return (
    <path
      className={classNames('stroke', thin && 'stroke--thin', `role--${role}`, className)}
      clipPath={`url(#${clipId})`}
      d={path}
    />
  );
}
