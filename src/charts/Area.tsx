import { area, curveLinear, curveStepAfter } from 'd3-shape';
import { useId, useMemo } from 'react';
import { classNames } from './classNames';
import { useFrame } from './frameContext';
import { Hatch } from './Hatch';
import { nearPixel } from './nearPixel';
import { isPlaced, plotPixels } from './plotPixels';
import type { PixelPair } from './plotPixels';
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
  const { x, y, clipId, fontSize } = useFrame();
  const hatchId = `${useId()}-hatch`;
  const d = useMemo(() => {
    const draw = area<PixelPair>()
      .defined(isPlaced)
      .y0(nearPixel(y(base)))
      .y1(([, top]) => top)
      .curve(shape === 'steps' ? curveStepAfter : curveLinear);
    return draw(plotPixels(xs, ys, { x, y })) ?? '';
  }, [xs, ys, x, y, base, shape]);
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
