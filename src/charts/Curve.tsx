import { curveLinear, curveStepAfter, line } from 'd3-shape';
import { classNames } from './classNames';
import { useFrame } from './frameContext';
import { nearPixel } from './nearPixel';
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
  const frame = useFrame();
  // A logarithmic axis has no place for what is negative.
  const finite = (i: number): boolean =>
    Number.isFinite(xs[i]) &&
    Number.isFinite(ys[i]) &&
    !Number.isNaN(frame.x(xs[i] ?? NaN)) &&
    !Number.isNaN(frame.y(ys[i] ?? NaN));
  const draw = line<number>()
    .defined(finite)
    .x((i) => nearPixel(frame.x(xs[i] ?? NaN)))
    .y((i) => nearPixel(frame.y(ys[i] ?? NaN)))
    .curve(shape === 'steps' ? curveStepAfter : curveLinear);
  return (
    <path
      className={classNames('stroke', thin && 'stroke--thin', `role--${role}`, className)}
      clipPath={`url(#${frame.clipId})`}
      d={draw(Array.from(xs, (_, i) => i)) ?? ''}
    />
  );
}
